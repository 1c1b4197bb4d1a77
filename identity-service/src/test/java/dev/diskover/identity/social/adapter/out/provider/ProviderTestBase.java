package dev.diskover.identity.social.adapter.out.provider;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.social.SocialConfig;
import dev.diskover.identity.social.fixture.ProviderStub;
import dev.diskover.kernel.testing.SetClock;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** The adapters as they are, on a provider that is not. */
abstract class ProviderTestBase {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final String PUBLIC_URL = "https://shop.example";

    final SetClock clock = new SetClock(NOON);
    final ProviderStub provider = new ProviderStub();

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "identity.public-url", PUBLIC_URL,
            "identity.issuer", PUBLIC_URL,
            "identity.key-encryption-secret", "only-for-tests-and-development-0000",
            "identity.social.answer-limit", "20s",
            "identity.social.answer-size", "50000",
            "identity.social.key-search-pause", "0s"));

    @AfterEach
    void close() {
        provider.close();
    }

    final void set(String name, String value) {
        settings.put(name, value);
    }

    final SocialConfig social() {
        return config(SocialConfig.class);
    }

    final IdentityConfig identity() {
        return config(IdentityConfig.class);
    }

    private <T> T config(Class<T> type) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(type)
                .withDefaultValues(settings)
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(type);
    }

    final ProviderHttp http() {
        return new ProviderHttp(social());
    }

    final Issuers issuers() {
        return new Issuers(http(), clock, social());
    }

    final TokenChecks checks() {
        return new TokenChecks(clock);
    }

    /** What an issuer publishes about itself, at the addresses that the tests answer at. */
    final void publish(String keySet) {
        provider.answers("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys"}
                """.formatted(provider.url()));
        provider.answers("/keys", keySet);
    }
}
