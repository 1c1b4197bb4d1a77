package dev.diskover.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Ends this JVM together with the one that started it, whose death closes the stream. */
final class Lifeline {

    static void endWith(InputStream stream) {
        Thread.ofPlatform().daemon().name("lifeline").start(() -> {
            awaitEnd(stream);
            System.exit(0);
        });
    }

    private static void awaitEnd(InputStream stream) {
        try {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A broken stream means the same as its end.
        }
    }

    private Lifeline() {}
}
