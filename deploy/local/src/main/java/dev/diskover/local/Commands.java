package dev.diskover.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Small programs of the machine, asked for a word or a deed. */
final class Commands {

    /** What the program printed, if it exists and was content. */
    static Optional<String> output(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static boolean succeed(String... command) {
        return output(command).isPresent();
    }

    /** Java itself can send SIGTERM and SIGKILL only; bash is there since ./diskover is written in it. */
    static void interrupt(long pid) {
        succeed("bash", "-c", "kill -INT " + pid);
    }

    private Commands() {}
}
