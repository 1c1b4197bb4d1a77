package dev.diskover.local;

import java.nio.file.Path;

/** A part did not start. Says which one and where to read why. */
final class PartFailed extends Exception {

    PartFailed(String part, Path log, Throwable cause) {
        super("%s did not start: %s%n  see %s".formatted(part, reason(cause), log), cause);
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
