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

    public Description {
        tags = List.copyOf(tags);
    }
}
