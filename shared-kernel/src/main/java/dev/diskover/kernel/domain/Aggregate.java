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

    /**
     * For what is stored by a statement that tells of one event.
     *
     * @throws IllegalStateException unless exactly one thing happened
     */
    public E releaseOnlyEvent() {
        var released = releaseEvents();
        if (released.size() != 1) {
            throw new IllegalStateException("One thing should have happened, not " + released.size());
        }
        return released.getFirst();
    }
}
