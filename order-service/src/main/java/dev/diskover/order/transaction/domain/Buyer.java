package dev.diskover.order.transaction.domain;

import java.util.UUID;

/** Who pays. */
public record Buyer(UUID user, String email) {}
