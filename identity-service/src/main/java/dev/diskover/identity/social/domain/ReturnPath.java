package dev.diskover.identity.social.domain;

import java.util.regex.Pattern;

/**
 * Where in the web app a browser goes after signing in. Only a path: whatever a browser could read as an address of
 * another site is refused, so that nobody is sent away with our name on the link.
 */
public record ReturnPath(String value) {

    /** One slash, then no second one and no backslash, which browsers take for one; what a URI may hold. */
    private static final Pattern FORM =
            Pattern.compile("/(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2}){0,499}");

    public static final ReturnPath HOME = new ReturnPath("/");

    public ReturnPath {
        if (!FORM.matcher(value).matches() || value.indexOf('#') != value.lastIndexOf('#')) {
            throw new InvalidReturnPath();
        }
    }

    public static ReturnPath ofNullable(String value) {
        return value == null ? HOME : new ReturnPath(value);
    }
}
