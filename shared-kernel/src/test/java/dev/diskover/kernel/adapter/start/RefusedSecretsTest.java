package dev.diskover.kernel.adapter.start;

import static dev.diskover.kernel.adapter.start.RightProduction.faults;
import static dev.diskover.kernel.adapter.start.RightProduction.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedSecretsTest {

    @ParameterizedTest
    @CsvSource({
        "DATABASE_PASSWORD, short-but-right, 16",
        "KEY_ENCRYPTION_SECRET, q7hT2vX9mR4kB8wZ1nC5dJ3fL6sP0gY, 32",
        "S3_ACCESS_KEY_ID, q7hT2vX, 8",
        "S3_SECRET_ACCESS_KEY, q7hT2vX9mR4kB8w, 16"
    })
    void production_refuses_a_short_secret_and_does_not_repeat_it(String name, String value, int shortest) {
        assertThat(faults("prod", with(name, value)))
                .containsExactly("%s has fewer than %d characters.".formatted(name, shortest));
    }

    @ParameterizedTest
    @CsvSource({
        "DATABASE_PASSWORD, local-0123456789abcdef0123",
        "DATABASE_PASSWORD, change-me-change-me",
        "KEY_ENCRYPTION_SECRET, only-for-tests-and-development-0000",
        "KEY_ENCRYPTION_SECRET, 00000000000000000000000000000000",
        "S3_ACCESS_KEY_ID, local0123456789abcdef",
        "S3_ACCESS_KEY_ID, minioadmin",
        "S3_SECRET_ACCESS_KEY, local-0123456789abcdef",
        "STRIPE_SECRET_KEY, changeme",
        "STRIPE_SECRET_KEY, sk_test_local",
        "STRIPE_SECRET_KEY, only-for-the-local-system"
    })
    void production_refuses_a_secret_that_others_know(String name, String value) {
        assertThat(faults("prod", with(name, value)))
                .containsExactly(name + " is a value that others know; production needs a secret of your own.");
    }

    @Test
    void a_password_of_the_mail_server_goes_with_a_user_and_in_production_not_in_clear() {
        var mail = with("SMTP_PASSWORD", "q7hT2vX9mR4kB8wZ");

        assertThat(faults("local", mail))
                .containsExactly("SMTP_PASSWORD and SMTP_USER are set together or not at all.");
        assertThat(faults("prod", with("SMTP_USER", "diskover")))
                .containsExactly("SMTP_PASSWORD and SMTP_USER are set together or not at all.");
        mail.put("SMTP_USER", "diskover");
        assertThat(faults("prod", mail)).isEmpty();
        mail.put("SMTP_TLS", "none");
        assertThat(faults("prod", mail))
                .containsExactly("SMTP_PASSWORD would be sent in clear, because SMTP_TLS is 'none'.");
        assertThat(faults("local", mail)).isEmpty();
        mail.remove("SMTP_USER");
        mail.remove("SMTP_PASSWORD");
        assertThat(faults("prod", mail)).isEmpty();
    }
}
