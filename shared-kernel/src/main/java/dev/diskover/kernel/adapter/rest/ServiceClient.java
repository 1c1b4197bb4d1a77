package dev.diskover.kernel.adapter.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.application.PartUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks the owner of something that the own copy does not have yet, or has it act. One try, short time limits, never
 * inside a unit of work.
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
        var response = send(part, request(address, bearer).build());
        return switch (response.statusCode()) {
            case 200 -> Optional.of(read(part, response.body(), type));
            case 401, 403, 404 -> Optional.empty();
            default -> throw new PartUnavailable(part);
        };
    }

    /**
     * Has the owner do something in the caller's name. It may have done so even where no answer came, so this is for
     * what can be repeated.
     *
     * @return the status it answered with: done, or why not
     * @throws PartUnavailable when the owner does not answer, or fails
     */
    public int post(String part, URI address, String bearer, Object body) {
        var request = request(address, bearer)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(FactJson.write(body)))
                .build();
        var status = send(part, request).statusCode();
        if (status >= 500) {
            throw new PartUnavailable(part);
        }
        return status;
    }

    private HttpResponse<byte[]> send(String part, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new PartUnavailable(part);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartUnavailable(part);
        }
    }

    private <T> T read(String part, byte[] body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (IOException notUnderstood) {
            throw new PartUnavailable(part);
        }
    }

    private HttpRequest.Builder request(URI address, String bearer) {
        var request = HttpRequest.newBuilder(address).timeout(ANSWER_LIMIT).header("Accept", "application/json");
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (call.requestId() != null) {
            request.header(RequestId.HEADER, call.requestId());
        }
        return request;
    }
}
