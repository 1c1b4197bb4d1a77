package dev.diskover.catalog.product.domain;

/** How a product is sold: once for life, or for a period at a time. */
public enum ProductType {
    DIGITAL,
    MEMBERSHIP
}
