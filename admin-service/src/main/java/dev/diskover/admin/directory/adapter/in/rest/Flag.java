package dev.diskover.admin.directory.adapter.in.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A query parameter that is true or false. Read as a Boolean, anything misspelt would be false. */
@Schema(implementation = Boolean.class)
public record Flag(boolean value) {

    /** How JAX-RS reads it; a refusal becomes a 400. */
    public static Flag valueOf(String sent) {
        return switch (sent) {
            case "true" -> new Flag(true);
            case "false" -> new Flag(false);
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    /** @param flag null where the client sent none */
    static Boolean of(Flag flag) {
        return flag == null ? null : flag.value();
    }
}
