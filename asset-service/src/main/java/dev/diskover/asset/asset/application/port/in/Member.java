package dev.diskover.asset.asset.application.port.in;

import java.util.UUID;

/** The signed-in user. {@code bearer} is their own token, to ask identity with. */
public record Member(UUID id, String bearer) {}
