package dev.diskover.identity.social.domain;

import java.util.regex.Pattern;

/**
 * Where in the web app a browser goes after signing in. Only a path: whatever a browser could read as an address of
 * another site is refused, so that nobody is sent away with our name on the link.
 */
public record ReturnPath(String value) {

    public static final ReturnPath HOME = new ReturnPath("/");

    /** One slash, then no second one and no backslash, which browsers take for one; visible ASCII without quotes. */
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\\"<>^`{|}]]{0,499}");

    public ReturnPath {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidReturnPath();
        }
    }

    public static ReturnPath ofNullable(String value) {
        return value == null ? HOME : new ReturnPath(value);
    }
}
