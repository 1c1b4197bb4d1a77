package dev.diskover.kernel.adapter.security;

import dev.diskover.kernel.testing.FakeIdentity;
import dev.diskover.kernel.testing.SetClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The keys of an identity that publishes what it is told to. */
abstract class PublishedKeysTestBase {

    static final String PATH = "/v1/.well-known/jwks.json";

    final FakeIdentity identity = new FakeIdentity();
    final SetClock clock = new SetClock(Instant.now());
    PublishedKeys keys;

    @BeforeEach
    void start() {
        identity.start();
        keys = new PublishedKeys(new KeyPublication(identity.url() + PATH), clock);
    }

    @AfterEach
    void stop() {
        identity.stop();
    }

    final void publish(String... kids) {
        var list = Arrays.stream(kids).map("""
                        {"kty":"OKP","crv":"Ed25519","alg":"EdDSA","use":"sig","kid":"%s",
                         "x":"KWKnuvQnszKdZzkwAwXGTB97SAfn9ahGDRdVbmqZ13s"}
                        """::formatted).collect(Collectors.joining(","));
        identity.publish(PATH, "{\"keys\":[" + list + "]}");
    }
}
