package dev.diskover.kernel.adapter.rest;

import jakarta.enterprise.context.RequestScoped;

/** Who caused what is being done now, and under which ids it is traced. Filled at the edge: a request or a fact. */
@RequestScoped
public class CallContext {

    private static final String SYSTEM = "system";

    private String actor = SYSTEM;
    private String requestId;
    private String traceparent;
    private String userId;
    private boolean replayed;
    private boolean personalTokenAdmitted;

    /**
     * A user id, {@code system}, or {@code provider:<name>}.
     *
     * @throws IllegalStateException when many facts caused what is being done
     */
    public String actor() {
        if (actor == null) {
            throw new IllegalStateException("Many facts caused this: nobody could say for whom it is done");
        }
        return actor;
    }

    public void actor(String actor) {
        this.actor = actor == null ? SYSTEM : actor;
    }

    /** From now on there is no one actor, so that nothing is told as if one of them had caused all of it. */
    public void causedByMany() {
        actor = null;
        traceparent = null;
    }

    /** The user whose token was accepted; null where none was asked for. */
    public String userId() {
        return userId;
    }

    public void signedIn(String userId) {
        this.userId = userId;
        actor(userId);
    }

    /** Null outside a request. */
    public String requestId() {
        return requestId;
    }

    public void requestId(String requestId) {
        this.requestId = requestId;
    }

    /** W3C trace context; null when the caller sent none. */
    public String traceparent() {
        return traceparent;
    }

    public void traceparent(String traceparent) {
        this.traceparent = traceparent;
    }

    public boolean replayed() {
        return replayed;
    }

    /** The answer was kept from an earlier request with the same idempotency key. */
    public void markReplayed() {
        replayed = true;
    }

    public boolean personalTokenAdmitted() {
        return personalTokenAdmitted;
    }

    /** The scopes of the personal access token that came with the request suffice. */
    public void admitPersonalToken() {
        personalTokenAdmitted = true;
    }
}
