package dev.diskover.identity.account.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Usernames for someone who has not chosen one. Never made of an e-mail address, which usernames would give away. */
public record UsernameSuggestions(String handle) {

    private static final int LONGEST = 30;
    private static final int SHORTEST = 3;
    private static final int NUMBERS = 20;

    /** The handle itself, then numbered ones; the last ends with the user's own id and is as good as never taken. */
    public Stream<Username> of(UserId user) {
        var base = base();
        var numbered = IntStream.rangeClosed(2, NUMBERS).mapToObj(number -> base + number);
        var random = user.value().toString().substring(24, 32);
        return Stream.of(Stream.of(base), numbered, Stream.of(base + "-" + random))
                .flatMap(names -> names)
                .map(Username::new);
    }

    private String base() {
        var plain = Normalizer.normalize(handle, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]+", ".")
                .replaceAll("[^a-z0-9.-]", "")
                .replaceAll("^[^a-z0-9]+|[^a-z0-9]+$", "");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST));
        return cut.length() < SHORTEST ? "user" : cut;
    }
}
