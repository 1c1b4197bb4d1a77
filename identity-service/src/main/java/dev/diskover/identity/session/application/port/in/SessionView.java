package dev.diskover.identity.session.application.port.in;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its user sees it.
 *
 * @param device user agent of its last use
 * @param address network address of its last use
 * @param expiresAt unless it is used before
 * @param current the one that asks
 */
public record SessionView(
        UUID id,
        String device,
        String address,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        boolean current) {}
