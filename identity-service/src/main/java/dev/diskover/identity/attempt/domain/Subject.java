package dev.diskover.identity.attempt.domain;

/** One counter: what is counted against, and which of its kind. */
public record Subject(Scope scope, String key) {}
