package dev.diskover.kernel.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.testing.SetClock;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is remembered of a token, and for how long. */
class AccessTokenIdentitiesTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final SignedTokens keys = new SignedTokens(clock);
    private final AccessTokenIdentities identities = new AccessTokenIdentities(
            new DefaultJWTParser(SignedTokens.settings(), new AccessTokenCheck(keys, clock)), keys, clock);
    private final Worker worker = new Worker();
    private final String token = keys.signed(header -> {}, claims -> {});

    @Test
    void the_bearer_is_who_the_token_says() {
        var identity = authenticate(token);

        assertThat(identity.getPrincipal().getName()).isEqualTo("anna");
        assertThat(identity.getRoles()).containsExactly("user");
    }

    @Test
    void a_token_is_checked_once_and_then_known_without_waiting() {
        var first = authenticate(token);

        assertThat(authenticate(token)).isSameAs(first);
        assertThat(worker.runs).isEqualTo(1);
    }

    @Test
    void a_token_that_is_refused_is_not_remembered() {
        var forged = token.substring(0, token.length() - 4) + "AAAA";

        refused(forged);
        refused(forged);

        assertThat(worker.runs).isEqualTo(2);
    }

    @Test
    void a_token_that_is_known_vouches_for_no_other() {
        authenticate(token);

        refused(token.substring(0, token.length() - 4) + "AAAA");
        assertThat(authenticate(token).getPrincipal().getName()).isEqualTo("anna");
    }

    @Test
    void a_token_that_is_known_ends_with_its_time() {
        authenticate(token);

        clock.forward(Duration.ofMinutes(10).plusSeconds(6));

        refused(token);
    }

    @Test
    void a_token_that_is_known_ends_with_its_key() {
        authenticate(token);

        keys.withdrawKey();

        refused(token);
    }

    @Test
    void whether_a_key_still_holds_is_not_asked_on_the_event_loop() {
        authenticate(token);

        keys.age();
        authenticate(token);

        assertThat(worker.runs).isEqualTo(2);
    }

    private void refused(String text) {
        assertThatThrownBy(() -> authenticate(text)).isInstanceOf(AuthenticationFailedException.class);
    }

    private SecurityIdentity authenticate(String text) {
        return identities
                .authenticate(new TokenAuthenticationRequest(new JsonWebTokenCredential(text)), worker)
                .await()
                .indefinitely();
    }

    /** Counts what may wait. */
    private static final class Worker implements AuthenticationRequestContext {

        private int runs;

        @Override
        public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> check) {
            runs++;
            return Uni.createFrom().item(check);
        }
    }
}
