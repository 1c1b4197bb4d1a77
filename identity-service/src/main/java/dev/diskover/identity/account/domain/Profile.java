package dev.diskover.identity.account.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * What a user tells about themselves.
 *
 * @param avatarUrl https address; null where there is none
 * @param locale BCP 47 language tag
 */
public record Profile(String name, String avatarUrl, String locale, String bio) {

    public Profile {
        if (avatarUrl != null && !isHttps(avatarUrl)) {
            throw new AvatarNotAllowed();
        }
        locale = Locale.forLanguageTag(locale).toLanguageTag();
    }

    public static Profile named(String name) {
        return new Profile(name, null, "en", "");
    }

    private static boolean isHttps(String text) {
        try {
            var uri = new URI(text);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
