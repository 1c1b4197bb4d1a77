package dev.diskover.kernel.adapter.security;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.application.PartUnavailable;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks identity, and believes each answer for half a minute: so long a revoked token may go on elsewhere. Refusals are
 * remembered as well, since a token that is not valid never becomes so.
 */
@ApplicationScoped
@DefaultBean
class IntrospectedTokens implements TokenHolders {

    private static final Duration BELIEVED = Duration.ofSeconds(30);
    private static final int MOST_TOKENS = 10_000;
    private static final Duration CONNECT_LIMIT = Duration.ofMillis(500);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private final URI address;
    private final ServiceSecret secret;
    private final Clock clock;
    private final Cache<String, Optional<TokenHolder>> known;

    @Inject
    IntrospectedTokens(@ConfigProperty(name = "diskover.identity-url") String identity, ServiceSecret secret) {
        this(identity, secret, Clock.systemUTC());
    }

    IntrospectedTokens(String identity, ServiceSecret secret, Clock clock) {
        this.address = URI.create(identity + "/internal/token-introspection");
        this.secret = secret;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST_TOKENS)
                .expireAfterWrite(BELIEVED)
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .build();
    }

    @Override
    public Optional<TokenHolder> of(String token) {
        return known.get(TokenHash.of(token), hash -> ask(token))
                .filter(holder -> holder.expiresAt().isAfter(clock.instant()));
    }

    private Optional<TokenHolder> ask(String token) {
        try {
            var response = http.send(request(token), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new PartUnavailable("identity");
            }
            var answer = FactJson.MAPPER.readValue(response.body(), Introspection.class);
            return Optional.ofNullable(answer.holder());
        } catch (IOException unreachable) {
            throw new PartUnavailable("identity");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartUnavailable("identity");
        }
    }

    private HttpRequest request(String token) throws IOException {
        return HttpRequest.newBuilder(address)
                .timeout(ANSWER_LIMIT)
                .header("Content-Type", "application/json")
                .header(ServiceSecret.HEADER, secret.value())
                .POST(BodyPublishers.ofByteArray(FactJson.MAPPER.writeValueAsBytes(Map.of("token", token))))
                .build();
    }

    /** @param holder null when the token is not valid */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Introspection(TokenHolder holder) {}
}
