package dev.diskover.identity.account.domain;

import java.util.Locale;

/** What someone types to say who they are: an e-mail address or a username, in the form in which it is compared. */
public record Login(String value) {

    public Login {
        value = folded(value);
    }

    private static String folded(String typed) {
        try {
            return new EmailAddress(typed).folded();
        } catch (InvalidEmail aUsernamePerhaps) {
            return typed.strip().toLowerCase(Locale.ROOT);
        }
    }
}
