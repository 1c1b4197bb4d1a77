package dev.diskover.identity.account.application.port.in;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.application.port.in.JoinByProvider.Command;
import dev.diskover.identity.account.application.port.in.JoinByProvider.Joined;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class JoinByProviderTest {

    @Inject
    JoinByProvider accounts;

    @Inject
    ManageProfile profiles;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    People people;

    @Test
    void who_has_no_address_gets_an_account_that_is_not_verified_and_no_letter() {
        // Given
        var placeholder = new EmailAddress("github-1@users.noreply.diskover.invalid");

        // When
        var joined = join(new Command("github", placeholder, false, "nomail", "No Mail"));

        // Then
        var view = profiles.view(joined.proof().user());
        assertThat(view.email()).isEqualTo(placeholder.value());
        assertThat(view.emailVerified()).isFalse();
        assertThat(view.provider()).isEqualTo("github");
        assertThat(people.texts("select template from mails where recipient = ?", placeholder.value()))
                .isEmpty();
    }

    @Test
    void an_address_that_the_provider_has_not_verified_leads_to_no_account() {
        // Given
        var squatted = People.registerWith("squatted", "squatted@example.test");

        // When
        var placeholder = new EmailAddress("github-2@users.noreply.diskover.invalid");
        var joined = join(new Command("github", placeholder, false, "squatted", "Somebody"));

        // Then
        assertThat(joined.proof().user().value()).isNotEqualTo(squatted.id());
    }

    @Test
    void an_address_is_the_same_in_any_case() {
        // Given
        var first = join(new Command("google", new EmailAddress("Case@example.test"), true, "case", "Case"));

        // When
        var second = join(new Command("github", new EmailAddress("cASE@Example.TEST"), true, "other", "Other"));

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(profiles.view(second.proof().user()).username()).isEqualTo("case");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | Plain Name | Plain Name",
                "nameless | '' | nameless",
                "lines | 'Two\r\nLines\tand\u0000more' | Two Lines and more"
            })
    void what_a_provider_calls_a_person_becomes_one_line(String handle, String name, String shown) {
        // When
        var joined = join(new Command("google", new EmailAddress(handle + "@names.test"), true, handle, name));

        // Then
        assertThat(profiles.view(joined.proof().user()).name()).isEqualTo(shown);
    }

    @Test
    void an_endless_name_is_cut_between_two_characters() {
        // Given
        var name = "😀".repeat(150);

        // When
        var joined = join(new Command("google", new EmailAddress("endless@names.test"), true, "endless", name));

        // Then
        assertThat(profiles.view(joined.proof().user()).name()).isEqualTo("😀".repeat(100));
    }

    private Joined join(Command command) {
        return unitOfWork.run(() -> accounts.join(command));
    }
}
