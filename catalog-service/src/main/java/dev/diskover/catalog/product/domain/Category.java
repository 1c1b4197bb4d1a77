package dev.diskover.catalog.product.domain;

/** What kind of good a product is. */
public enum Category {
    DOWNLOAD,
    BONUS_CONTENT,
    ART_PACK,
    WALLPAPER_PACK,
    AUDIO,
    EBOOK,
    BUNDLE,
    MERCHANDISE,
    COMMISSION_SLOT,
    CUSTOM
}
