package dev.diskover.admin.directory.domain;

import java.time.Instant;
import java.util.UUID;

/** The buyer has one thing that was bought. */
public record Delivery(UUID item, UUID transaction, Instant at) {}
