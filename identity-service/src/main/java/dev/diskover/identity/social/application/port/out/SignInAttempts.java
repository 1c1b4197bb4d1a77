package dev.diskover.identity.social.application.port.out;

import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ReturnPath;
import java.time.Instant;
import java.util.Optional;

/** Sign-ins that are under way at a provider. */
public interface SignInAttempts {

    Attempt begin(Provider provider, ReturnPath returnTo, Instant expiresAt);

    /** Ends the attempt and answers it, if all three belong together and it is not too old; of two, one finds it. */
    Optional<Attempt> take(Provider provider, String state, String secret, Instant now);

    void deleteExpired(Instant now);
}
