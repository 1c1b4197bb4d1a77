package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The key that signs access tokens changes while everybody works. */
class KeyRotationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final RunningSystem system = RunningSystem.get();
    private final Marketplace marketplace = system.marketplace();

    @Test
    void nobody_is_signed_out_by_a_new_key() throws Exception {
        // Given
        var anna = marketplace.register("anna");
        var before = kid(anna);
        var over = new AtomicBoolean();
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var workers = startWork(threads, over, answers);
            rotateUntilAnotherSigns(anna, before);
            askEverywhere(marketplace.signIn(anna), answers);
            end(workers, over);
        }

        // Then
        assertThat(answers).hasSizeGreaterThan(100).allMatch(answer -> answer.status() == 200);
        assertThat(kid(anna)).isEqualTo(before);
        assertThat(published()).contains(before, kid(marketplace.signIn(anna)));
    }

    /** One at each place, with an account of their own. */
    private List<Future<?>> startWork(ExecutorService threads, AtomicBoolean over, Queue<Answer> answers) {
        var workers = new ArrayList<Future<?>>();
        for (var place : Places.ALL) {
            var worker = marketplace.register("worker");
            var path = place.formatted(worker.orgId());
            workers.add(threads.submit(() -> workUntil(over, worker, path, answers)));
        }
        return workers;
    }

    private void rotateUntilAnotherSigns(Person person, String kid) throws IOException {
        system.control().rotateKeys();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> !kid(marketplace.signIn(person))
                .equals(kid));
    }

    private void askEverywhere(Person person, Queue<Answer> answers) {
        Places.of(person).forEach(place -> answers.add(marketplace.api().get(place, person.token())));
    }

    private static void end(List<Future<?>> workers, AtomicBoolean over) throws Exception {
        over.set(true);
        for (var worker : workers) {
            worker.get();
        }
    }

    /** With the token from before, and with each that signing in gives meanwhile. */
    private void workUntil(AtomicBoolean over, Person worker, String place, Queue<Answer> answers) {
        while (!over.get()) {
            answers.add(marketplace.api().get(place, worker.token()));
            answers.add(marketplace.api().get(place, marketplace.signIn(worker).token()));
        }
    }

    private List<String> published() {
        var kids = new ArrayList<String>();
        var jwks = marketplace.api().get("/v1/.well-known/jwks.json", null).expect(200);
        jwks.body().path("keys").forEach(key -> kids.add(key.path("kid").asText()));
        return kids;
    }

    private static String kid(Person person) {
        var header = Base64.getUrlDecoder()
                .decode(person.token().substring(0, person.token().indexOf('.')));
        return new String(header, StandardCharsets.UTF_8).replaceAll(".*\"kid\":\"([^\"]*)\".*", "$1");
    }
}
