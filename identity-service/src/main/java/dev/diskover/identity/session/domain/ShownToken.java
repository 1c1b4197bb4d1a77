package dev.diskover.identity.session.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A refresh token that was shown and can not be rotated.
 *
 * @param device that received it
 * @param revokedAt null when it is merely too old, or its user inactive
 * @param replaced it was used before; otherwise its session was ended
 * @param successorLives the token that replaced it is the living one of its session
 */
public record ShownToken(
        UUID session, UUID user, String device, Instant revokedAt, boolean replaced, boolean successorLives) {

    /**
     * Two tabs of one browser may show the same token at once, and the slower one shows it replaced. It is answered
     * with an access token only: the browser's one cookie already holds the living successor, so the session keeps
     * exactly one refresh token. A thief who shows a replaced token in these seconds, under the owner's user agent,
     * gets that one access token and nothing that lasts. A thief who rotates before the owner leaves the owner with
     * the replaced token: the owner's next refresh comes after the grace and ends the session for both.
     */
    public boolean isOfRacingTabs(Client client, Instant now, Duration grace) {
        return replaced && successorLives && device.equals(client.device()) && !now.isAfter(revokedAt.plus(grace));
    }
}
