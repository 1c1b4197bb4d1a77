package dev.diskover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectStorageTest {

    @TempDir
    static Path directory;

    private static Site site;
    private static ObjectStorage storage;

    @BeforeAll
    static void start() throws Exception {
        site = Sites.in(directory);
        storage = new ObjectStorage(site);
        storage.start();
        Home.writePrivately(directory.resolve("data/objects/diskover/loops.zip"), "sold goods");
    }

    @AfterAll
    static void stop() throws Exception {
        storage.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/diskover", "/diskover?list-type=2", "/diskover/loops.zip"})
    void a_stranger_can_neither_list_nor_read(String path) throws Exception {
        assertThat(status("GET", path)).isEqualTo(403);
    }

    @Test
    void a_stranger_can_neither_write_nor_delete() throws Exception {
        assertThat(status("PUT", "/diskover/loops.zip")).isEqualTo(403);
        assertThat(status("DELETE", "/diskover/loops.zip")).isEqualTo(403);
    }

    private static int status(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.ports().http("s3") + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
