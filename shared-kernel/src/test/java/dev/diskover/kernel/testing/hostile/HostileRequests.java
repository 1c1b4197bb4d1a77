package dev.diskover.kernel.testing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Attacks every operation of a running service that its OpenAPI document names, as everybody who might. */
public final class HostileRequests {

    private static final Logger LOG = Logger.getLogger(HostileRequests.class);
    private static final int AT_ONCE = 4;
    private static final int EVERY = 7;
    private static final long SEED = Long.getLong("hostile.seed", 20261121);

    private final RawClient client;
    private final SequencedMap<String, String> callers = new LinkedHashMap<>(Map.of("anonymous", ""));
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Findings findings = new Findings();

    private HostileRequests(URI service) {
        this.client = new RawClient(service);
    }

    public static HostileRequests to(URI service) {
        return new HostileRequests(service);
    }

    /** Somebody more who attacks, with this access token; whoever may do most comes last. */
    public HostileRequests as(String caller, String token) {
        callers.put(caller, token);
        return this;
    }

    /** An id that exists, for paths and bodies with this name in them: so attacks come past the look-up. */
    public HostileRequests knowing(String name, Object id) {
        known.put(name, id.toString());
        return this;
    }

    /** No answer is a crash, a leak or a surprise to who read the document, and nothing was logged as an error. */
    public void areAnsweredProperly() {
        List<String> errors;
        var api = openApi();
        try (var log = new ErrorLog();
                var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            api.operations().forEach(operation -> {
                attack(api, operation, threads);
                leaveAmid(operation);
            });
            errors = log.errors();
        }
        LOG.info(findings.summary());
        assertThat(findings.faults()).as("answers, seed %d", SEED).isEmpty();
        assertThat(findings.undocumented())
                .as("refusals that no document names")
                .isEmpty();
        assertThat(errors).as("errors in the log, seed %d", SEED).isEmpty();
    }

    private OpenApi openApi() {
        var document = client.send(RawRequest.of("GET", "/q/openapi?format=json"));
        try {
            return new OpenApi(new ObjectMapper().readTree(document.body()), known);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(document.head(), e);
        }
    }

    private void attack(OpenApi api, Operation operation, ExecutorService threads) {
        var attacks = attacks(api, operation).toList();
        IntStream.range(0, attacks.size())
                .boxed()
                .flatMap(number -> attackers(number)
                        .<Future<?>>map(who -> threads.submit(() -> attempt(operation, attacks.get(number), who))))
                .toList()
                .forEach(HostileRequests::await);
    }

    private void leaveAmid(Operation operation) {
        if (operation.body() != null) {
            client.leaveAmid(Attack.any("leaves amid its body", operation.request())
                    .by(callers.lastEntry().getValue())
                    .request());
        }
    }

    /** The mightiest tries everything; the others take turns, each with every seventh attack. */
    private Stream<String> attackers(int number) {
        var names = List.copyOf(callers.keySet());
        var others = names.size() - 1;
        var turn = number % EVERY;
        return turn < others ? Stream.of(names.getLast(), names.get(turn)) : Stream.of(names.getLast());
    }

    private static Stream<Attack> attacks(OpenApi api, Operation operation) {
        return Stream.of(
                        HostilePaths.of(operation),
                        HostileQueries.of(operation),
                        HostileBodies.of(operation),
                        new Mutations(SEED).of(operation),
                        HostileHeaders.of(operation),
                        HostileMethods.of(operation, api.methods(operation.path())))
                .flatMap(attacks -> attacks);
    }

    private void attempt(Operation operation, Attack attack, String caller) {
        var sent = attack.by(callers.get(caller));
        var answer = client.send(sent.request());
        findings.answered(operation, sent, answer);
        new AnswerRules(secrets())
                .broken(sent, answer)
                .ifPresent(fault -> findings.fault(operation, attack, fault + " as " + caller));
    }

    private HashSet<String> secrets() {
        var secrets = new HashSet<>(callers.values());
        secrets.remove("");
        secrets.add(HostileHeaders.SECRET);
        return secrets;
    }

    private static void await(Future<?> attempt) {
        try {
            attempt.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
