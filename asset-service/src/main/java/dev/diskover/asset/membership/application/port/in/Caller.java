package dev.diskover.asset.membership.application.port.in;

import dev.diskover.asset.membership.domain.UserId;

/** The signed-in user. {@code bearer} is their own token, to ask identity with. */
public record Caller(UserId id, String bearer) {}
