package dev.diskover.local;

import java.io.IOException;
import java.util.List;

/** The program behind {@code ./diskover}. */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int RUNNING_ALREADY = 3;
    private static final int PORT_TAKEN = 4;

    public static void main(String... arguments) {
        try {
            var options = Options.parse(arguments);
            switch (options.command()) {
                case "up", "parts" -> exitUnlessRunning(LocalSystem.start(options));
                default -> throw new IllegalArgumentException("unknown command " + options.command());
            }
        } catch (IllegalArgumentException e) {
            fail(MISUSED, e.getMessage() + "\n\n" + Options.USAGE);
        } catch (Exception e) {
            fail(FAILED, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
