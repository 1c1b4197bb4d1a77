package dev.diskover.kernel.adapter.security;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What all services of one system know and nobody else: by it they know each other. */
@Startup
@ApplicationScoped
public class ServiceSecret {

    static final String HEADER = "X-Service-Secret";

    private static final int SHORTEST = 32;

    private final String value;

    ServiceSecret(@ConfigProperty(name = "diskover.service-secret") Optional<String> configured) {
        this.value = configured
                .filter(secret -> secret.length() >= SHORTEST)
                .orElseThrow(() -> new IllegalStateException(
                        "SERVICE_SECRET must have at least %d characters, the same for all services"
                                .formatted(SHORTEST)));
    }

    String value() {
        return value;
    }

    boolean is(String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }
}
