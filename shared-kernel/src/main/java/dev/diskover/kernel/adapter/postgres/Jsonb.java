package dev.diskover.kernel.adapter.postgres;

/** JSON text to be bound as {@code jsonb}: {@code bind("data", new Jsonb(text))}. Null text binds SQL null. */
public record Jsonb(String text) {}
