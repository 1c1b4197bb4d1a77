package dev.diskover.asset.asset.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

/** Nothing to say beside that the bytes are there; the body may be left out. */
@JsonAutoDetect
public record CompleteRequest() {}
