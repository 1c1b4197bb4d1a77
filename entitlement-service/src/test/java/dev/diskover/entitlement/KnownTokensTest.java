package dev.diskover.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.entitlement.fixture.RunningService;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** That the running service asks the check which remembers, of all that could check a token. */
@QuarkusTest
class KnownTokensTest extends RunningService {

    @Inject
    IdentityProviderManager identities;

    @Test
    void a_token_is_checked_once_and_then_known() {
        var token = TestTokens.user(UUID.randomUUID());

        assertThat(authenticate(token)).isSameAs(authenticate(token));
    }

    private SecurityIdentity authenticate(String token) {
        return identities
                .authenticate(new TokenAuthenticationRequest(new JsonWebTokenCredential(token)))
                .await()
                .indefinitely();
    }
}
