package dev.diskover.demo;

import java.io.IOException;
import java.io.PrintStream;

/** Says of each step of a story what it is and how long it took. */
final class Narrator {

    private final PrintStream out;
    private int number;

    Narrator(PrintStream out) {
        this.out = out;
    }

    <T> T step(String what, Deed<T> deed) throws IOException {
        var begun = System.nanoTime();
        var result = deed.run();
        var millis = (System.nanoTime() - begun) / 1_000_000;
        out.printf("%3d. %-78s %6d ms%n", ++number, what, millis);
        return result;
    }

    void remark(String words) {
        out.println("     " + words);
    }

    interface Deed<T> {
        T run() throws IOException;
    }
}
