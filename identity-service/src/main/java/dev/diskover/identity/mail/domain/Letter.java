package dev.diskover.identity.mail.domain;

import java.util.Map;

/**
 * What is to be told to whom.
 *
 * @param recipient an e-mail address, already checked: one line
 * @param locale that of the reader; English where there is no translation
 * @param data what the template names; may hold a one-time token, so it is forgotten once the letter is sent
 */
public record Letter(Template template, String recipient, String locale, Map<String, String> data) {

    public Letter {
        if (recipient.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A recipient is one line");
        }
        data = Map.copyOf(data);
    }

    /** Domains below .invalid do not exist (RFC 6761): users without an address have a placeholder there. */
    public boolean canArrive() {
        return !recipient.endsWith(".invalid");
    }
}
