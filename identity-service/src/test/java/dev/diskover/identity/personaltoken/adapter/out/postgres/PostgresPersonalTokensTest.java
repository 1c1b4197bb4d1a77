package dev.diskover.identity.personaltoken.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.adapter.in.rest.Race;
import dev.diskover.identity.personaltoken.application.port.out.PersonalTokens;
import dev.diskover.identity.personaltoken.application.port.out.PersonalTokensContract;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.domain.PersonalTokenText;
import dev.diskover.kernel.domain.Scope;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresPersonalTokensTest extends PersonalTokensContract {

    @Inject
    PersonalTokens tokens;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    People people;

    @Test
    void of_twenty_at_once_only_as_many_are_made_as_a_user_may_have() throws InterruptedException {
        // Given
        var user = user();
        var now = Instant.parse("2026-11-21T12:00:00Z");

        // When
        var made = Race.of(
                20,
                runner -> unitOfWork.run(() -> tokens.add(
                        new PersonalToken(Ids.next(), user, "racer", Set.of(Scope.ORGS_READ), now, now.plusSeconds(60)),
                        PersonalTokenText.next(),
                        5)));

        // Then
        assertThat(made.stream().filter(added -> added)).hasSize(5);
        assertThat(tokens.of(user, null, 20, now).data()).hasSize(5);
    }

    @Test
    void the_token_itself_is_nowhere_in_the_table() {
        // Given
        var secret = PersonalTokenText.next();
        var now = Instant.parse("2026-11-21T12:00:00Z");
        var token = new PersonalToken(Ids.next(), user(), "hidden", Set.of(Scope.ORGS_READ), now, now.plusSeconds(60));

        // When
        unitOfWork.run(() -> tokens.add(token, secret, 5));

        // Then
        assertThat(people.execute(
                        "update personal_tokens t set name = name where t::text like '%' || ? || '%'", secret))
                .isZero();
        assertThat(people.execute("update personal_tokens set name = name where id = ?", token.id()))
                .isEqualTo(1);
    }

    @Override
    protected PersonalTokens tokens() {
        return tokens;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected UUID user() {
        return people.stored();
    }

    @Override
    protected void deactivate(UUID user) {
        people.execute("update users set is_active = false where id = ?", user);
    }

    @Override
    protected void makeAdministrator(UUID user) {
        people.execute("insert into system_admins (user_id, permissions) values (?, '{\"read\": true}')", user);
    }
}
