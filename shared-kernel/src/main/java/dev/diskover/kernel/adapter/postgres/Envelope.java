package dev.diskover.kernel.adapter.postgres;

import java.util.UUID;

/** What is known of a fact before the statement that writes it runs; {@code key} and {@code data} it adds itself. */
public record Envelope(UUID id, String type, Jsonb headers) {}
