package dev.diskover.kernel.adapter.security;

import dev.diskover.kernel.application.PartUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Where identity publishes its keys (RFC 7517). The address is configured; nothing in a token leads anywhere. */
@ApplicationScoped
class KeyPublication {

    private static final Duration CONNECT_LIMIT = Duration.ofMillis(500);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private final String location;

    KeyPublication(@ConfigProperty(name = "mp.jwt.verify.publickey.location") String location) {
        this.location = location;
    }

    /** @throws PartUnavailable when there is no answer, or none that can be read */
    Map<String, PublicKey> fetch() {
        try {
            var keys = new HashMap<String, PublicKey>();
            for (var key : new JsonWebKeySet(read()).getJsonWebKeys()) {
                if (key instanceof PublicJsonWebKey pair) {
                    keys.put(key.getKeyId(), pair.getPublicKey());
                }
            }
            return Map.copyOf(keys);
        } catch (IOException | JoseException unreadable) {
            throw new PartUnavailable("identity");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartUnavailable("identity");
        }
    }

    /** Tests have the keys on the class path. */
    private String read() throws IOException, InterruptedException {
        return location.startsWith("http") ? get(URI.create(location)) : resource();
    }

    private String get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(HttpRequest.newBuilder(address).timeout(ANSWER_LIMIT).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("Identity answered " + response.statusCode());
        }
        return response.body();
    }

    private String resource() throws IOException {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(location)) {
            if (in == null) {
                throw new FileNotFoundException(location);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
