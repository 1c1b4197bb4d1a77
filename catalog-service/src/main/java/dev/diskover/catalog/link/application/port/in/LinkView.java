package dev.diskover.catalog.link.application.port.in;

import java.util.UUID;

/** A file of a product. */
public record LinkView(UUID assetId, String name, String contentType, long sizeBytes, int position) {}
