package dev.diskover.identity.account.adapter.out.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.Registration;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.Username;
import dev.diskover.kernel.testing.Contracts;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UserOutboxTest {

    private static final UserId ANNA = new UserId(UUID.fromString("0199aaaa-0000-7000-8000-000000000001"));

    @Test
    void a_new_user_is_told_as_promised() {
        // When, Then
        promised("UserRegistered.v1", anna());
    }

    @Test
    void a_verified_address_is_told_as_promised_and_once() {
        // Given
        var anna = known(anna());

        // When
        anna.verifyEmail(Contracts.NOON);
        anna.verifyEmail(Contracts.NOON);

        // Then
        promised("UserUpdated.v1", anna);
    }

    @Test
    void the_end_of_an_account_and_its_return_are_told_as_promised_and_once() {
        // Given
        var anna = known(anna());
        anna.verifyEmail(Contracts.NOON);
        known(anna);

        // When, Then
        anna.deactivate(Contracts.NOON);
        anna.deactivate(Contracts.NOON);
        promised("UserDeactivated.v1", anna);
        anna.reactivate(Contracts.NOON);
        anna.reactivate(Contracts.NOON);
        promised("UserReactivated.v1", anna);
    }

    private static void promised(String type, User user) {
        assertThat(user.releaseEvents()).singleElement().satisfies(event -> {
            var fact = UserOutbox.publish(event);
            assertThat(fact.type()).isEqualTo(type);
            assertThat(fact.key()).isEqualTo(ANNA.value().toString());
            Contracts.assertPromised("identity." + type, fact.data());
        });
    }

    private static User known(User user) {
        assertThat(user.releaseEvents()).isNotEmpty();
        return user;
    }

    private static User anna() {
        var registration = new Registration(
                ANNA,
                new EmailAddress("anna@example.test"),
                new Username("anna"),
                "password",
                UUID.randomUUID(),
                Contracts.NOON);
        return User.register(registration, Profile.named("Anna"));
    }
}
