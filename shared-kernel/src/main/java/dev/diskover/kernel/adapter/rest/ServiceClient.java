package dev.diskover.kernel.adapter.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.application.PartUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks the owner of something that the own copy does not have yet. One try, short time limits, never inside a unit of
 * work.
 */
@ApplicationScoped
public class ServiceClient {

    private static final Duration CONNECT_LIMIT = Duration.ofMillis(500);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private final ObjectMapper json = FactJson.MAPPER;
    private final CallContext call;

    public ServiceClient(CallContext call) {
        this.call = call;
    }

    /**
     * @param part name of the owner, for the refusal when it is down
     * @param bearer the caller's own token; null for public resources
     * @return empty when the owner answers 401, 403 or 404: there is no such thing for this caller
     * @throws PartUnavailable when the owner does not answer
     */
    public <T> Optional<T> get(String part, URI address, String bearer, Class<T> type) {
        try {
            var response = http.send(request(address, bearer), HttpResponse.BodyHandlers.ofByteArray());
            return switch (response.statusCode()) {
                case 200 -> Optional.of(json.readValue(response.body(), type));
                case 401, 403, 404 -> Optional.empty();
                default -> throw new PartUnavailable(part);
            };
        } catch (IOException unreachable) {
            throw new PartUnavailable(part);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartUnavailable(part);
        }
    }

    private HttpRequest request(URI address, String bearer) {
        var request = HttpRequest.newBuilder(address).timeout(ANSWER_LIMIT).header("Accept", "application/json");
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (call.requestId() != null) {
            request.header(RequestId.HEADER, call.requestId());
        }
        return request.build();
    }
}
