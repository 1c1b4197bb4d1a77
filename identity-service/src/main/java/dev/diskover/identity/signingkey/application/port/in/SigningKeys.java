package dev.diskover.identity.signingkey.application.port.in;

import dev.diskover.identity.signingkey.domain.SigningKey;
import java.util.List;
import java.util.Optional;

/** The keys that access tokens are signed with. */
public interface SigningKeys {

    /** The key that signs now. */
    SigningKey current();

    /** All keys that a valid token can have been signed with, and those that will sign soon. */
    List<SigningKey> published();

    /** The published key of this id. */
    Optional<SigningKey> find(String kid);

    /** Whether a key of this id is published, as far as is known without asking the store. */
    boolean knows(String kid);

    /** Makes the successor of a key that has signed long enough, and ends keys no living token needs. */
    void rotateWhereDue();

    /** Makes a successor before it is due, unless one waits already, and answers it. */
    SigningKey rotate();
}
