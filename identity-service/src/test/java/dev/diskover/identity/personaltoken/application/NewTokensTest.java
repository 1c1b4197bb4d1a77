package dev.diskover.identity.personaltoken.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.personaltoken.application.port.out.TokenLog;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.identity.personaltoken.fixture.InMemoryPersonalTokens;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.domain.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID ANNA = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");
    private static final UserView USER = new UserView(
            ANNA, "anna@example.test", true, "anna", "Anna", null, "en", "", "password", ANNA, List.of(), NOW);

    private final List<String> told = new ArrayList<>();
    private final List<UUID> logged = new ArrayList<>();
    private final NewTokens tokens = new NewTokens(
            new InMemoryPersonalTokens(),
            (user, token) -> told.add(user.email() + " " + token.name()),
            new RememberedLog(),
            new AtOnce());

    @Test
    void a_new_token_is_told_to_its_user_and_logged() {
        // When
        var added = tokens.add(USER, token("first"), "secret-1", 1);

        // Then
        assertThat(added).isTrue();
        assertThat(told).containsExactly("anna@example.test first");
        assertThat(logged).hasSize(1);
    }

    @Test
    void one_too_many_is_neither_told_nor_logged() {
        // Given
        tokens.add(USER, token("first"), "secret-1", 1);

        // When
        var added = tokens.add(USER, token("second"), "secret-2", 1);

        // Then
        assertThat(added).isFalse();
        assertThat(told).containsExactly("anna@example.test first");
        assertThat(logged).hasSize(1);
    }

    private static PersonalToken token(String name) {
        return new PersonalToken(UUID.randomUUID(), ANNA, name, Set.of(Scope.ORGS_READ), NOW, NOW.plusSeconds(60));
    }

    private final class RememberedLog implements TokenLog {

        @Override
        public void created(PersonalToken token) {
            logged.add(token.id());
        }

        @Override
        public void revoked(UUID user, UUID token) {
            throw new UnsupportedOperationException();
        }
    }
}
