package dev.diskover.identity.account.domain;

/**
 * What a user tells about themselves.
 *
 * @param avatarUrl https address; null where there is none
 * @param locale BCP 47 language tag
 */
public record Profile(String name, String avatarUrl, String locale, String bio) {

    public Profile {
        if (avatarUrl != null && !avatarUrl.startsWith("https://")) {
            throw new AvatarNotAllowed();
        }
    }

    public static Profile named(String name) {
        return new Profile(name, null, "en", "");
    }
}
