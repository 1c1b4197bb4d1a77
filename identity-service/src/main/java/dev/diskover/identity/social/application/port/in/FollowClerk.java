package dev.diskover.identity.social.application.port.in;

/** Keeps our users in step with Clerk's. Messages may come twice and in any order. */
public interface FollowClerk {

    /**
     * @throws dev.diskover.identity.social.domain.ProviderNotConfigured
     * @throws dev.diskover.identity.social.domain.SignatureInvalid
     */
    void receive(Message message);

    /**
     * A message with the three headers that Svix signs and sends; null where one is missing.
     *
     * @param signatures one or more, separated by spaces
     */
    record Message(String id, String timestamp, String signatures, String body) {}
}
