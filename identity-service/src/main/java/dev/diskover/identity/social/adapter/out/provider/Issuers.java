package dev.diskover.identity.social.adapter.out.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.diskover.identity.social.SocialConfig;
import dev.diskover.identity.social.domain.ProviderUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** What issuers of tokens publish about themselves: addresses and keys (OpenID Connect Discovery). */
@ApplicationScoped
class Issuers {

    private static final Duration KEPT = Duration.ofHours(12);
    private static final long KEYS_KEPT_SECONDS = 3600;
    private static final int OK = 200;
    private final ProviderHttp http;
    private final Clock clock;
    private final Duration searchPause;
    private final Map<String, Issuer> known = new ConcurrentHashMap<>();

    Issuers(ProviderHttp http, Clock clock, SocialConfig config) {
        this.http = http;
        this.clock = clock;
        this.searchPause = config.keySearchPause();
    }

    Issuer of(String name) {
        var issuer = known.get(name);
        if (issuer == null || issuer.readAt().plus(KEPT).isBefore(clock.instant())) {
            issuer = read(name);
            known.put(name, issuer);
        }
        return issuer;
    }

    private Issuer read(String name) {
        var document = http.ask(ProviderHttp.request(name + "/.well-known/openid-configuration"));
        // Otherwise one issuer could speak in the name of another (Discovery, 4.3).
        if (!document.path("issuer").asText().equals(name)) {
            throw new ProviderUnavailable();
        }
        return new Issuer(
                name,
                address(document, "authorization_endpoint"),
                address(document, "token_endpoint"),
                new HttpsJwksVerificationKeyResolver(keys(address(document, "jwks_uri"))),
                clock.instant());
    }

    private static String address(JsonNode document, String name) {
        var address = document.path(name).asText();
        if (!ProviderHttp.isSafe(address)) {
            throw new ProviderUnavailable();
        }
        return address;
    }

    private HttpsJwks keys(String address) {
        var keys = new HttpsJwks(address);
        keys.setSimpleHttpGet(this::get);
        keys.setDefaultCacheDuration(KEYS_KEPT_SECONDS);
        keys.setRetainCacheOnErrorDuration(KEYS_KEPT_SECONDS);
        keys.setRefreshReprieveThreshold(searchPause.toMillis());
        return keys;
    }

    private SimpleResponse get(String address) throws IOException {
        var response = http.send(ProviderHttp.request(address));
        if (response.statusCode() != OK || !isKeySet(response.body())) {
            throw new IOException("%s has no keys to give".formatted(address));
        }
        return new Fetched(
                response.statusCode(), response.body(), response.headers().map());
    }

    private static boolean isKeySet(String body) {
        try {
            return !new JsonWebKeySet(body).getJsonWebKeys().isEmpty();
        } catch (JoseException notKeys) {
            return false;
        }
    }

    record Issuer(
            String name,
            String authorizationEndpoint,
            String tokenEndpoint,
            HttpsJwksVerificationKeyResolver keys,
            Instant readAt) {}

    private record Fetched(int status, String body, Map<String, List<String>> headers) implements SimpleResponse {

        @Override
        public int getStatusCode() {
            return status;
        }

        @Override
        public String getStatusMessage() {
            return String.valueOf(status);
        }

        @Override
        public Collection<String> getHeaderNames() {
            return headers.keySet();
        }

        @Override
        public List<String> getHeaderValues(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }

        @Override
        public String getBody() {
            return body;
        }
    }
}
