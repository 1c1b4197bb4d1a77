package dev.diskover.local;

/** A start that was refused before anything was started. Each reason has its exit code, for scripts. */
final class Refusal extends Exception {

    private static final int RUNNING_ALREADY = 3;
    private static final int PORT_TAKEN = 4;
    private static final int NOT_BUILT = 5;

    private final int exitCode;

    private Refusal(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static Refusal runningAlready(Home home, String pid) {
        return new Refusal(
                RUNNING_ALREADY, "The system in %s is running already (process %s).".formatted(home.path(), pid));
    }

    static Refusal portsTaken(Iterable<String> ports) {
        return new Refusal(
                PORT_TAKEN,
                "Nothing was started:%n  %s%nEnd it, or move this system: --port-offset 1000"
                        .formatted(String.join(System.lineSeparator() + "  ", ports)));
    }

    static Refusal notBuilt(Iterable<String> jars) {
        return new Refusal(
                NOT_BUILT,
                "Not built yet, run ./diskover build:%n  %s"
                        .formatted(String.join(System.lineSeparator() + "  ", jars)));
    }

    int exitCode() {
        return exitCode;
    }
}
