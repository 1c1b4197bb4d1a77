package dev.diskover.catalog.product.domain;

/**
 * A whole product as its seller wants it.
 *
 * @param slug null: derived when it is created, kept when it is changed
 * @param active whether the market shows it
 */
public record ProductDraft(Slug slug, Description description, Offer offer, boolean active) {}
