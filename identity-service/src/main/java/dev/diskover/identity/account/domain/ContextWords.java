package dev.diskover.identity.account.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words that are guessed first because this is Diskover, one a line in context-words.txt. */
final class ContextWords {

    private static final List<String> ALL = read();

    static List<String> all() {
        return ALL;
    }

    private static List<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                ContextWords.class.getResourceAsStream("context-words.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ContextWords() {}
}
