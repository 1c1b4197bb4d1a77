package dev.diskover.identity.personaltoken.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.personaltoken.application.port.in.TokenView;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.domain.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the use cases rely on, of the table as of the fake. */
public abstract class PersonalTokensContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration LIFE = Duration.ofDays(1);

    protected abstract PersonalTokens tokens();

    protected abstract UnitOfWork unitOfWork();

    protected abstract UUID user();

    protected abstract void deactivate(UUID user);

    protected abstract void makeAdministrator(UUID user);

    @Test
    void a_token_is_found_by_what_it_is_written_like_only() {
        // Given
        var secret = PersonalTokenText.next();
        var token = added(user(), secret);

        // When
        var found = tokens().find(secret, NOON).orElseThrow();

        // Then
        assertThat(found.token()).isEqualTo(token);
        assertThat(found.permissions()).isEmpty();
        assertThat(found.lastUsedAt()).isNull();
        assertThat(tokens().find(PersonalTokenText.next(), NOON)).isEmpty();
    }

    @Test
    void a_token_ends_with_its_time_and_with_its_user() {
        // Given
        var user = user();
        var secret = PersonalTokenText.next();
        added(user, secret);

        // When, Then
        assertThat(tokens().find(secret, NOON.plus(LIFE).minusMillis(1))).isPresent();
        assertThat(tokens().find(secret, NOON.plus(LIFE))).isEmpty();
        deactivate(user);
        assertThat(tokens().find(secret, NOON)).isEmpty();
    }

    @Test
    void what_the_user_may_as_administrator_is_told_as_it_is_now() {
        // Given
        var user = user();
        var secret = PersonalTokenText.next();
        added(user, secret);

        // When
        makeAdministrator(user);

        // Then
        assertThat(tokens().find(secret, NOON).orElseThrow().permissions()).containsExactly("read");
    }

    @Test
    void a_use_is_noted_once_a_minute() {
        // Given
        var secret = PersonalTokenText.next();
        var token = added(user(), secret);

        // When, Then
        assertThat(notedAt(token, secret, NOON)).isEqualTo(NOON);
        assertThat(notedAt(token, secret, NOON.plusSeconds(59))).isEqualTo(NOON);
        assertThat(notedAt(token, secret, NOON.plusSeconds(60))).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void a_user_has_only_so_many_and_those_that_ended_do_not_count() {
        // Given
        var user = user();
        assertThat(add(user, NOON)).isTrue();
        assertThat(add(user, NOON)).isTrue();

        // When, Then
        assertThat(add(user, NOON)).isFalse();
        assertThat(add(user(), NOON)).isTrue();
        assertThat(add(user, NOON.plus(LIFE))).isTrue();
    }

    @Test
    void only_its_user_takes_a_token_away() {
        // Given
        var user = user();
        var secret = PersonalTokenText.next();
        var token = added(user, secret);

        // When, Then
        assertThat(remove(user(), token)).isFalse();
        assertThat(tokens().find(secret, NOON)).isPresent();
        assertThat(remove(user, token)).isTrue();
        assertThat(remove(user, token)).isFalse();
        assertThat(tokens().find(secret, NOON)).isEmpty();
    }

    @Test
    void all_of_one_user_go_and_those_of_another_stay() {
        // Given
        var user = user();
        var other = user();
        added(user, PersonalTokenText.next());
        var kept = added(other, PersonalTokenText.next());

        // When
        unitOfWork().run(() -> tokens().removeAll(user));

        // Then
        assertThat(tokens().of(user, null, 20, NOON).data()).isEmpty();
        assertThat(tokens().of(other, null, 20, NOON).data())
                .extracting(TokenView::id)
                .containsExactly(kept.id());
    }

    private Instant notedAt(PersonalToken token, String secret, Instant now) {
        unitOfWork().run(() -> tokens().noteUse(token.id(), now));
        return tokens().find(secret, NOON).orElseThrow().lastUsedAt();
    }

    private boolean remove(UUID user, PersonalToken token) {
        return unitOfWork().run(() -> tokens().remove(user, token.id(), NOON));
    }

    private boolean add(UUID user, Instant now) {
        return unitOfWork().run(() -> tokens().add(token(user, now), PersonalTokenText.next(), 2));
    }

    private PersonalToken added(UUID user, String secret) {
        var token = token(user, NOON);
        assertThat(unitOfWork().run(() -> tokens().add(token, secret, 2))).isTrue();
        return token;
    }

    private static PersonalToken token(UUID user, Instant now) {
        return new PersonalToken(
                Ids.next(), user, "script", Set.of(Scope.ASSETS_READ, Scope.ADMIN_READ), now, now.plus(LIFE));
    }
}
