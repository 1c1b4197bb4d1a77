package dev.diskover.kernel.domain;

import java.util.ArrayList;
import java.util.List;

/** Remembers what happened to an aggregate until its repository stores and publishes it. */
public abstract class Aggregate<E extends DomainEvent> {

    private final List<E> unpublished = new ArrayList<>();

    protected void raise(E event) {
        unpublished.add(event);
    }

    public List<E> releaseEvents() {
        var released = List.copyOf(unpublished);
        unpublished.clear();
        return released;
    }
}
