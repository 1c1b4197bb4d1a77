package dev.diskover.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Tells the person at the terminal how far things are. */
final class Progress {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void ready(Part part, Duration took) {
        line("  %-12s ready after %4.1f s   port %d".formatted(part.name(), took.toMillis() / 1000.0, part.port()));
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Something that happened while the system was running. */
    void say(String text) {
        line("%s  %s".formatted(LocalTime.now(ZoneId.systemDefault()).format(TIME), text));
    }
}
