package dev.diskover.catalog.product.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of a shop's address that names a product: lower-case letters, digits and single dashes, at most 80. */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;
    private static final int LONGEST_DERIVED = 70;

    public Slug {
        if (value.isEmpty() || value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidProduct("invalid_slug", "A slug has lower-case letters, digits and single dashes");
        }
    }

    /** The slug a name suggests; {@code product} where the name has no letters or digits of the Latin script. */
    public static Slug derivedFrom(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = plain.length() > LONGEST_DERIVED
                ? plain.substring(0, LONGEST_DERIVED).replaceAll("-+$", "")
                : plain;
        return new Slug(cut.isEmpty() ? "product" : cut);
    }

    /** Tells this slug from others that the same name suggested. */
    public Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }
}
