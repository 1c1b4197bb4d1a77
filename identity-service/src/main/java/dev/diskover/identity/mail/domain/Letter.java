package dev.diskover.identity.mail.domain;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is to be told to whom.
 *
 * @param recipient an e-mail address, already checked: one line
 * @param locale that of the reader; English where there is no translation
 * @param data what the template names; may hold a one-time token, so it is forgotten once the letter is sent
 */
public record Letter(Template template, String recipient, String locale, Map<String, String> data) {

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    public Letter {
        if (LINE_BREAKS.matcher(recipient).find()) {
            throw new IllegalArgumentException("A recipient is one line");
        }
        if (!data.keySet().containsAll(template.names())) {
            throw new IllegalArgumentException("The letter %s names %s".formatted(template, template.names()));
        }
        data = data.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> oneLine(entry.getValue())));
    }

    /** What people call themselves must add neither a header nor a paragraph of its own to our mail. */
    private static String oneLine(String value) {
        return LINE_BREAKS.matcher(value).replaceAll(" ").strip();
    }

    /** Domains below .invalid do not exist (RFC 6761): users without an address have a placeholder there. */
    public boolean canArrive() {
        return !recipient.endsWith(".invalid");
    }
}
