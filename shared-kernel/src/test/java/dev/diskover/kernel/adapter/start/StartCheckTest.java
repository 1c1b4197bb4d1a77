package dev.diskover.kernel.adapter.start;

import static dev.diskover.kernel.adapter.start.RightProduction.RIGHT;
import static dev.diskover.kernel.adapter.start.RightProduction.faults;
import static dev.diskover.kernel.adapter.start.RightProduction.with;
import static dev.diskover.kernel.adapter.start.RightProduction.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartCheckTest {

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
}
