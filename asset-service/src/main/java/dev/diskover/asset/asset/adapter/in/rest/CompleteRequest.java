package dev.diskover.asset.asset.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing to say beside that the bytes are there; the body may be left out. */
@JsonAutoDetect
@Schema(
        description = "Nothing to say beside that the bytes are there; it may be left out",
        type = SchemaType.OBJECT,
        additionalProperties = Schema.False.class,
        examples = "{}")
public record CompleteRequest() {}
