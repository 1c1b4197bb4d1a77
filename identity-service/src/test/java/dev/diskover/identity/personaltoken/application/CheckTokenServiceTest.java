package dev.diskover.identity.personaltoken.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.personaltoken.application.port.in.CheckToken.Bearer;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.identity.personaltoken.fixture.InMemoryPersonalTokens;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.domain.Scope;
import dev.diskover.kernel.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckTokenServiceTest {

    private static final UUID ANNA = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");

    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final InMemoryPersonalTokens tokens = new InMemoryPersonalTokens();
    private final CheckTokenService check = new CheckTokenService(tokens, new AtOnce(), clock);

    @Test
    void a_token_speaks_for_its_user_within_its_scopes() {
        // Given
        var secret = tokenWith(Scope.ASSETS_READ, Scope.ORGS_WRITE);

        // When
        var bearer = check.check(secret).orElseThrow();

        // Then
        assertThat(bearer.user()).isEqualTo(ANNA);
        assertThat(bearer.scopes()).containsExactlyInAnyOrder("assets:read", "orgs:write");
        assertThat(bearer.groups()).containsExactly("user");
    }

    @Test
    void a_scope_gives_nothing_that_its_user_does_not_have_any_more() {
        // Given
        tokens.permit(ANNA, Set.of("read", "write"));
        var secret = tokenWith(Scope.ADMIN_READ, Scope.ADMIN_WRITE);
        assertThat(groupsOf(secret)).containsExactlyInAnyOrder("user", "admin:read", "admin:write");

        // When
        tokens.permit(ANNA, Set.of("read"));

        // Then
        assertThat(groupsOf(secret)).containsExactlyInAnyOrder("user", "admin:read");
    }

    @Test
    void an_administrators_token_without_such_a_scope_is_an_ordinary_one() {
        // Given
        tokens.permit(ANNA, Set.of("read", "write"));

        // When, Then
        assertThat(groupsOf(tokenWith(Scope.ORGS_READ))).containsExactly("user");
    }

    @Test
    void a_token_of_an_inactive_user_is_good_for_nothing() {
        // Given
        var secret = tokenWith(Scope.ORGS_READ);

        // When
        tokens.deactivate(ANNA);

        // Then
        assertThat(check.check(secret)).isEmpty();
    }

    @Test
    void using_a_token_is_noted() {
        // Given
        var secret = tokenWith(Scope.ORGS_READ);
        var first = clock.instant();

        // When, Then
        check.check(secret);
        clock.forward(Duration.ofSeconds(30));
        check.check(secret);
        assertThat(lastUse()).isEqualTo(first);
        clock.forward(Duration.ofSeconds(30));
        check.check(secret);
        assertThat(lastUse()).isEqualTo(clock.instant());
    }

    @Test
    void what_is_not_written_like_a_token_is_none() {
        for (var text : new String[] {"", "dsk_pat_", "dsk_pat_" + "0".repeat(46), PersonalTokenText.next()}) {
            assertThat(check.check(text)).isEmpty();
        }
    }

    private Set<String> groupsOf(String secret) {
        return check.check(secret).map(Bearer::groups).orElseThrow();
    }

    private Instant lastUse() {
        return tokens.of(ANNA, null, 20, clock.instant()).data().getFirst().lastUsedAt();
    }

    private String tokenWith(Scope... scopes) {
        var secret = PersonalTokenText.next();
        var now = clock.instant();
        tokens.add(
                new PersonalToken(Ids.next(), ANNA, "script", Set.of(scopes), now, now.plus(Duration.ofDays(1))),
                secret,
                10);
        return secret;
    }
}
