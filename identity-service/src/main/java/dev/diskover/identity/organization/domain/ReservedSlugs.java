package dev.diskover.identity.organization.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that addresses of the platform need, one a line in reserved-slugs.txt. */
final class ReservedSlugs {

    private static final Set<String> WORDS = read();

    static boolean contain(String slug) {
        return WORDS.contains(slug);
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                ReservedSlugs.class.getResourceAsStream("reserved-slugs.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ReservedSlugs() {}
}
