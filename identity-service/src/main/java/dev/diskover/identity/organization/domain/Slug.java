package dev.diskover.identity.organization.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an address that names an organization: lower-case letters, digits and single dashes, 2 to 60. */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    public Slug {
        if (value.length() < 2
                || value.length() > LONGEST
                || !FORM.matcher(value).matches()) {
            throw new InvalidSlug("A slug has 2 to 60 lower-case letters, digits and single dashes");
        }
    }

    /** Reserved words are refused only when a slug is chosen, so that the list may grow past what is in use. */
    public static Slug chosen(String value) {
        if (ReservedSlugs.contain(value)) {
            throw new InvalidSlug("This slug is reserved");
        }
        return new Slug(value);
    }

    /** The slug a name suggests; {@code org} where the name has no letters or digits of the Latin script. */
    public static Slug suggestedBy(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = plain.length() > 50 ? plain.substring(0, 50).replaceAll("-+$", "") : plain;
        return new Slug(cut.length() < 2 || ReservedSlugs.contain(cut) ? "org-" + cut.replaceAll("^$", "new") : cut);
    }

    /** @param number tells this slug from others that the same name suggested */
    public Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }
}
