package dev.diskover.identity.social.adapter.out.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.diskover.identity.social.SocialConfig;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.ProviderUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Asks providers. Whatever they answer, it takes no more time and no more memory than we allow. */
@ApplicationScoped
class ProviderHttp {

    private static final Logger LOG = Logger.getLogger(ProviderHttp.class);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 422);

    // Redirects are not followed: an answer would come from somewhere that the operator has not named.
    private final HttpClient client;
    private final ObjectMapper json = new ObjectMapper();
    private final SocialConfig config;

    ProviderHttp(SocialConfig config) {
        this.config = config;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.answerLimit())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @throws IllegalStateException where secrets would cross a network in the clear */
    static HttpRequest.Builder request(String address) {
        if (!isSafe(address)) {
            throw new IllegalStateException("A provider must be reached by https: " + address);
        }
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "application/json")
                .header("User-Agent", "Diskover");
    }

    /** Whether nobody between us and the provider can listen; plain http never leaves this machine. */
    static boolean isSafe(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /**
     * @throws IdentityNotProven when the provider refuses what we brought
     * @throws ProviderUnavailable when it answers nothing that can be used
     */
    JsonNode ask(HttpRequest.Builder request) {
        try {
            var response = send(request);
            if (REFUSALS.contains(response.statusCode())) {
                LOG.infof("%s refused with %d", response.uri().getHost(), response.statusCode());
                throw new IdentityNotProven();
            }
            return read(response);
        } catch (IOException unusable) {
            LOG.warnf("A provider gave no answer: %s", unusable.getMessage());
            throw new ProviderUnavailable();
        }
    }

    private JsonNode read(HttpResponse<String> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(response.uri().getHost(), response.statusCode()));
        }
        try {
            return json.readTree(response.body());
        } catch (JsonProcessingException notJson) {
            throw new IOException("%s answered no JSON".formatted(response.uri().getHost()));
        }
    }

    // The client's own time limit ends with the head of the answer; this one holds for its body, too.
    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        var answer =
                client.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), config.answerSize()));
        try {
            return answer.get(config.answerLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new IOException("no answer within " + config.answerLimit());
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause().toString());
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
