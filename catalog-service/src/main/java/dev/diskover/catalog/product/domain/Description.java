package dev.diskover.catalog.product.domain;

import java.util.List;

/**
 * What a product is, in its seller's words.
 *
 * @param sku the seller's own number; null where there is none
 * @param taxCategory null: the default category
 * @param licenseKeyPolicy JSON; null where buyers get no licence key
 * @param metadata JSON of the seller's own
 */
public record Description(
        String name,
        String text,
        String shortText,
        Category category,
        String sku,
        List<String> tags,
        String taxCategory,
        String licenseKeyPolicy,
        String metadata,
        boolean featured,
        int displayOrder) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_TEXT = 20_000;
    public static final int LONGEST_SHORT_TEXT = 300;
    public static final int LONGEST_SKU = 100;
    public static final int LONGEST_TAG = 50;
    public static final int LONGEST_TAX_CATEGORY = 50;

    public Description {
        tags = List.copyOf(tags);
        if (name.isBlank()) {
            throw new InvalidProduct("invalid_name", "name says something");
        }
        Wording.requireOneLine("name", name, LONGEST_NAME);
        Wording.requireLines("description", text, LONGEST_TEXT);
        Wording.requireLines("short_description", shortText, LONGEST_SHORT_TEXT);
        Wording.requireOneLine("sku", sku, LONGEST_SKU);
        tags.forEach(tag -> Wording.requireOneLine("tag", tag, LONGEST_TAG));
        Wording.requireOneLine("tax_category", taxCategory, LONGEST_TAX_CATEGORY);
        Wording.requireStorable("metadata", metadata);
    }
}
