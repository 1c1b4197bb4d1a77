package dev.diskover.local;

/** The program behind {@code ./diskover}. */
public final class Launcher {

    private static final int MISUSED = 2;

    public static void main(String... arguments) {
        try {
            run(Options.parse(arguments));
        } catch (Refusal e) {
            fail(e.exitCode(), e.getMessage());
        } catch (IllegalArgumentException e) {
            fail(MISUSED, e.getMessage() + "\n\n" + Options.USAGE);
        } catch (Exception e) {
            fail(1, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private static void run(Options options) throws Exception {
        switch (options.command()) {
            case "up", "parts" -> LocalSystem.open(options).run();
            case "sweep" -> LocalSystem.open(options).sweep();
            default -> throw new IllegalArgumentException("unknown command " + options.command());
        }
    }

    // Threads of the embedded servers would keep the JVM alive after main has ended.
    private static void fail(int exitCode, String message) {
        System.err.println(message);
        System.exit(exitCode);
    }

    private Launcher() {}
}
