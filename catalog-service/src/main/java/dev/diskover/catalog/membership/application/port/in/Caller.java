package dev.diskover.catalog.membership.application.port.in;

import dev.diskover.catalog.membership.domain.UserId;

/** The signed-in user. {@code bearer} is their own token, to ask the owners of copied data with. */
public record Caller(UserId id, String bearer) {}
