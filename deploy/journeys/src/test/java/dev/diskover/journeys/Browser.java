package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A person's browser: keeps cookies, and is sent on only when its person wants to see where. */
final class Browser {

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** What a link leads to: a page of ours that runs no script but our own. */
    void read(URI link) throws IOException {
        var page = open(link);
        assertThat(page.statusCode()).as(link.getPath()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).contains("<main", "<script src=\"/");
    }

    HttpResponse<String> open(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address));
    }

    /** @return where the answer of this address sends the browser */
    URI isSentOnBy(URI address) throws IOException {
        return destination(open(address));
    }

    /** Fills in a form and sends it. @return where the answer sends the browser */
    URI submit(URI address, Map<String, String> fields) throws IOException {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return destination(send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))));
    }

    /** What our pages do first. @return an access token, or nothing where nobody is signed in */
    String accessToken(URI gateway) throws IOException {
        var answer = send(HttpRequest.newBuilder(gateway.resolve("/v1/auth/refresh-token"))
                .POST(BodyPublishers.noBody()));
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private static URI destination(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
