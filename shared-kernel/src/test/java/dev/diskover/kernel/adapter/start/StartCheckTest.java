package dev.diskover.kernel.adapter.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartCheckTest {

    private static final String SECRET = "q7hT2vX9mR4kB8wZ1nC5dJ3fL6sP0gYa";

    /** What a service with storage, mail and signing keys of its own would read. */
    private static final Collection<Variable> VARIABLES = Variable.all(properties(Map.of(
            "database", "${DATABASE_URL:jdbc:postgresql://127.0.0.1:15432/diskover} ${DATABASE_PASSWORD:}",
            "kafka", "${KAFKA_BOOTSTRAP_SERVERS:127.0.0.1:19092}",
            "issuer", "${JWT_ISSUER:${PUBLIC_URL:http://localhost:8080}}",
            "others", "${IDENTITY_URL:http://127.0.0.1:8081}",
            "keys", "${KEY_ENCRYPTION_SECRET:} ${STRIPE_SECRET_KEY:}",
            "storage", "${S3_ENDPOINT:} ${S3_ACCESS_KEY_ID} ${S3_SECRET_ACCESS_KEY} ${S3_USE_PATH_STYLE:true}",
            "mail", "${SMTP_HOST:127.0.0.1} ${SMTP_PORT:11025} ${MAIL_FROM:Diskover <hello@diskover.local>}",
            "mail-server", "${SMTP_TLS:starttls} ${SMTP_USER:} ${SMTP_PASSWORD:}",
            "http", "${HTTP_HOST:127.0.0.1} ${HTTP_PORT:8080}")));

    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("DATABASE_URL", "jdbc:postgresql://postgres:5432/diskover"),
            Map.entry("DATABASE_PASSWORD", SECRET),
            Map.entry("KAFKA_BOOTSTRAP_SERVERS", "kafka-1:9092,kafka-2:9092"),
            Map.entry("PUBLIC_URL", "https://diskover.dev"),
            Map.entry("IDENTITY_URL", "http://identity:8080"),
            Map.entry("KEY_ENCRYPTION_SECRET", SECRET),
            Map.entry("S3_ACCESS_KEY_ID", "AKIAQ7HT2VX9MR4K"),
            Map.entry("S3_SECRET_ACCESS_KEY", SECRET),
            Map.entry("SMTP_HOST", "smtp"),
            Map.entry("MAIL_FROM", "Diskover <hello@diskover.dev>"));

    @Test
    void a_right_production_starts() {
        assertThat(faults("prod", RIGHT)).isEmpty();
    }

    @Test
    void the_local_system_needs_nothing() {
        assertThat(faults("local", Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATABASE_URL",
                "DATABASE_PASSWORD",
                "KAFKA_BOOTSTRAP_SERVERS",
                "PUBLIC_URL",
                "IDENTITY_URL",
                "KEY_ENCRYPTION_SECRET",
                "S3_ACCESS_KEY_ID",
                "S3_SECRET_ACCESS_KEY",
                "SMTP_HOST",
                "MAIL_FROM"
            })
    void production_refuses_what_is_missing_or_blank(String name) {
        assertThat(faults("prod", without(name))).singleElement().asString().startsWith(name + " is not set; ");
        assertThat(faults("prod", with(name, "  "))).singleElement().asString().startsWith(name + " is not set; ");
    }

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

    @ParameterizedTest
    @CsvSource({
        "DATABASE_URL, postgresql://postgres/diskover, jdbc:postgresql:",
        "DATABASE_URL, jdbc:postgresql://post gres/diskover, jdbc:postgresql:",
        "KAFKA_BOOTSTRAP_SERVERS, kafka, host:9092",
        "IDENTITY_URL, identity:8080, https:",
        "IDENTITY_URL, http://identity:99999, https:",
        "S3_ENDPOINT, s3.local, https:",
        "HTTP_PORT, eighty, a port number",
        "SMTP_PORT, 65536, a port number",
        "SMTP_TLS, ssl, 'none, starttls or tls'",
        "S3_USE_PATH_STYLE, yes, true or false"
    })
    void a_malformed_value_is_refused_in_every_profile(String name, String value, String expected) {
        for (var profile : List.of("prod", "local")) {
            assertThat(faults(profile, with(name, value)))
                    .singleElement()
                    .asString()
                    .startsWith("%s is '%s', which is not ".formatted(name, value))
                    .contains(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DATABASE_URL, jdbc:postgresql://127.0.0.1:15432/diskover",
        "KAFKA_BOOTSTRAP_SERVERS, 127.0.0.1:19092",
        "IDENTITY_URL, http://127.0.0.1:8081",
        "SMTP_HOST, 127.0.0.1",
        "MAIL_FROM, Diskover <hello@diskover.local>"
    })
    void production_refuses_the_defaults_of_the_local_system(String name, String value) {
        assertThat(faults("prod", with(name, value)))
                .containsExactly("%s is '%s', which is for the local system only.".formatted(name, value));
        assertThat(faults("local", with(name, value))).isEmpty();
    }

    @Test
    void production_refuses_a_public_address_without_tls_unless_told() {
        var open = with("PUBLIC_URL", "http://localhost:8080");

        assertThat(faults("prod", open))
                .singleElement()
                .asString()
                .startsWith("PUBLIC_URL is 'http://localhost:8080', which is not https");
        open.put("ALLOW_INSECURE_PUBLIC_URL", "yes");
        assertThat(faults("prod", open)).hasSize(1);
        open.put("ALLOW_INSECURE_PUBLIC_URL", "true");
        assertThat(faults("prod", open)).isEmpty();
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

    @Test
    void production_among_several_profiles_is_production() {
        assertThat(faults("prod,eu", without("PUBLIC_URL"))).hasSize(1);
    }

    @Test
    void what_every_service_reads_is_found_on_the_class_path() {
        assertThat(Variable.allOnClassPath())
                .contains(new Variable("DATABASE_PASSWORD", ""), new Variable("HTTP_HOST", "127.0.0.1"))
                .extracting(Variable::name)
                .contains("DATABASE_URL", "KAFKA_BOOTSTRAP_SERVERS", "PUBLIC_URL", "IDENTITY_URL", "JWT_ISSUER");
    }

    private static List<String> faults(String profile, Map<String, String> environment) {
        return new StartCheck(VARIABLES, environment::get, profile).faults();
    }

    private static Map<String, String> without(String name) {
        var environment = new HashMap<>(RIGHT);
        environment.remove(name);
        return environment;
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(RIGHT);
        environment.put(name, value);
        return environment;
    }

    private static Properties properties(Map<String, String> values) {
        var properties = new Properties();
        properties.putAll(values);
        return properties;
    }
}
