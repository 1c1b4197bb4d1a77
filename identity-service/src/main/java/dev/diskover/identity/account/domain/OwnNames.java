package dev.diskover.identity.account.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a user is called, and whoever guesses their password tries first.
 *
 * @param name what they call themselves
 */
public record OwnNames(EmailAddress email, Username username, String name) {

    /** Whether the typed text is nothing but one of them. */
    boolean include(String typed) {
        var folded = new Login(typed).value();
        return Stream.of(email.folded(), local(), folded(username.value()), folded(name))
                .anyMatch(folded::equals);
    }

    /** They and the words they are made of, folded. */
    Stream<String> words() {
        var whole = Stream.of(email.folded(), local(), folded(username.value()), folded(name));
        var parts = Stream.of(email.folded(), folded(username.value()), folded(name))
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")));
        return Stream.concat(whole, parts);
    }

    private String local() {
        return email.folded().substring(0, email.folded().lastIndexOf('@'));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
