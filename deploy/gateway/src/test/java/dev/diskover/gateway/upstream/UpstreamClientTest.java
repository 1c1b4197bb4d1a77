package dev.diskover.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.fixture.SettingsFixture;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpstreamClientTest {

    private static final int CONNECTIONS = 8;
    private static final int CALLERS = 4;
    private static final Duration TIME_LIMIT = Duration.ofMinutes(5);
    private static final int REFUSED = 503;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    private volatile Consumer<HttpServerRequest> behaviour = request -> {};
    private HttpServer service;

    @BeforeEach
    void listen() throws Exception {
        service = await(vertx.createHttpServer()
                .requestHandler(request -> behaviour.accept(request))
                .listen(0, "127.0.0.1"));
    }

    @AfterEach
    void close() throws Exception {
        await(vertx.close());
    }

    @Test
    void connections_that_come_free_just_when_the_wait_for_them_ends_are_not_lost() throws Exception {
        // Given
        var client = client(Duration.ofMillis(20));
        behaviour = UpstreamClientTest::answerSlowly;

        // When
        for (var answer : askFarMoreThanItCanAnswer(client)) {
            assertThat(await(answer)).isIn(200, REFUSED);
        }

        // Then
        behaviour = answerAllAtOnce();
        assertThat(ask(client, CONNECTIONS))
                .allSatisfy(answer -> assertThat(await(answer)).isEqualTo(200));
    }

    /** Holds up a thread that requests and answers share, as a machine does that has too much to do. */
    private static void answerSlowly(HttpServerRequest request) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(2_000_000));
        request.response().end();
    }

    /** Answers nobody before as many are there as there may be connections. */
    private static Consumer<HttpServerRequest> answerAllAtOnce() {
        var there = new ArrayList<HttpServerRequest>();
        return request -> {
            there.add(request);
            if (there.size() == CONNECTIONS) {
                there.forEach(one -> one.response().end());
            }
        };
    }

    private static List<Future<Integer>> askFarMoreThanItCanAnswer(UpstreamClient client) throws Exception {
        var answers = new ArrayList<Future<Integer>>();
        Callable<List<Future<Integer>>> caller = () -> IntStream.range(0, 500)
                .mapToObj(burst -> askAndRest(client))
                .flatMap(List::stream)
                .toList();
        // Each thread has an event loop of its own: connections go from one to the other.
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var asking = IntStream.range(0, CALLERS)
                    .mapToObj(i -> threads.submit(caller))
                    .toList();
            for (var asked : asking) {
                answers.addAll(asked.get());
            }
        }
        return answers;
    }

    private static List<Future<Integer>> askAndRest(UpstreamClient client) {
        var answers = ask(client, 4);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        return answers;
    }

    private static List<Future<Integer>> ask(UpstreamClient client, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> client.get("order", "/", TIME_LIMIT)
                        .compose(HttpClientRequest::send)
                        .map(answer -> answer.statusCode())
                        .otherwise(REFUSED))
                .toList();
    }

    private UpstreamClient client(Duration connectTimeout) {
        var settings =
                SettingsFixture.settings("http://127.0.0.1:" + service.actualPort(), "http://localhost", "false");
        var config = SettingsFixture.config(Map.of(
                "gateway.upstream.connect-timeout",
                connectTimeout.toMillis() + "ms",
                "gateway.upstream.connections-per-service",
                Integer.toString(CONNECTIONS)));
        return new UpstreamClient(vertx, settings, config);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
}
