package dev.diskover.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The launcher's control interface: what only the operator of a local system may do. */
public record LocalSystem(URI control, Path tokenFile) {

    public void promote(String email) throws IOException {
        expectSuccess(send("POST", "/admin?email=" + URLEncoder.encode(email, StandardCharsets.UTF_8)));
    }

    /** @param what {@code stop}, {@code start}, {@code restart} or {@code kill} (SIGKILL) */
    public void part(String name, String what) throws IOException {
        expectSuccess(send("POST", "/parts/%s/%s".formatted(name, what)));
    }

    public void rotateKeys() throws IOException {
        expectSuccess(send("POST", "/keys/rotation"));
    }

    public HttpResponse<String> send(String method, String path) throws IOException {
        var request = HttpRequest.newBuilder(control.resolve(path))
                .header("Authorization", "Bearer " + Files.readString(tokenFile).strip())
                .method(method, BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static void expectSuccess(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("The launcher answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
    }
}
