package dev.diskover.catalog.membership.domain;

/** The limits of an organization that matter here; null means unlimited. */
public record License(Integer maxProductsCount) {}
