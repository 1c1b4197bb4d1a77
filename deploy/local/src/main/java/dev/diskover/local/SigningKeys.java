package dev.diskover.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The keys that identity signs with, as far as an operator has a say in them. */
record SigningKeys(Site site) {

    private static final int OK = 200;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** @return identity's answer in JSON: the successor, and when it begins to sign */
    String rotate() throws IOException {
        var request = HttpRequest.newBuilder(
                        URI.create(site.ports().http("identity") + "/internal/signing-keys/rotation"))
                .timeout(LIMIT)
                .header("X-Service-Secret", site.secrets().serviceSecret())
                .POST(BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new IOException("identity answered " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
