package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built programs, started without a profile, as in production. None of them may touch anything before it ends. */
class ProductionStartTest {

    /** What the kernel's start ends with: EX_CONFIG of sysexits.h. */
    private static final int MISCONFIGURED = 78;

    private static final Map<String, String> RIGHT_BUT_FOR_A_LOCAL_SECRET = Map.of(
            "DATABASE_URL", "jdbc:postgresql://postgres:5432/diskover",
            "DATABASE_PASSWORD", "q7hT2vX9mR4kB8wZ1nC5",
            "KAFKA_BOOTSTRAP_SERVERS", "kafka:9092",
            "PUBLIC_URL", "https://diskover.dev",
            "IDENTITY_URL", "http://identity:8080",
            "SMTP_HOST", "smtp",
            "MAIL_FROM", "hello@diskover.dev",
            "SERVICE_SECRET", "q7hT2vX9mR4kB8wZ1nC5q7hT2vX9mR4kB8wZ1nC5",
            "KEY_ENCRYPTION_SECRET", "local0123456789abcdef0123456789abcdef");

    @ParameterizedTest
    @ValueSource(strings = {"identity", "catalog", "asset", "order", "entitlement", "admin"})
    void a_service_without_settings_ends_and_names_each(String service) throws Exception {
        // When
        var end = start("../../" + service + "-service", Map.of());

        // Then
        assertThat(end.status()).isEqualTo(MISCONFIGURED);
        assertThat(end.words())
                .contains("DATABASE_URL is not set", "DATABASE_PASSWORD is not set", "PUBLIC_URL is not set");
    }

    @Test
    void a_secret_of_the_local_system_is_the_one_thing_that_is_named() throws Exception {
        // When
        var end = start("../../identity-service", RIGHT_BUT_FOR_A_LOCAL_SECRET);

        // Then
        assertThat(end.status()).isEqualTo(MISCONFIGURED);
        assertThat(end.words())
                .isEqualToIgnoringNewLines("KEY_ENCRYPTION_SECRET is a value that others know;"
                        + " production needs a secret of your own.");
    }

    @Test
    void the_gateway_without_settings_ends_and_names_what_is_missing() throws Exception {
        // When
        var end = start("../gateway", Map.of());

        // Then
        assertThat(end.status()).isNotZero();
        assertThat(end.words()).contains("_URL is '', which is not an address");
    }

    private static End start(String folder, Map<String, String> settings) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var program = Path.of(folder, "target/quarkus-app/quarkus-run.jar").toString();
        var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-jar", program).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(settings);
        var process = builder.start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new End(process.exitValue(), words);
    }

    private record End(int status, String words) {}
}
