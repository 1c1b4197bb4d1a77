package dev.diskover.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import dev.diskover.demo.Api;
import dev.diskover.demo.Marketplace;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Prepares a market, warms everything up, and then measures one operation after the other. */
public final class BenchSimulation extends Simulation {

    private static final int WARM_UP_SECONDS = Integer.getInteger("bench.warm-up", 60);
    private static final int CROWD = 200;
    /** Measures only the operations whose name contains this. */
    private static final String ONLY = System.getProperty("bench.only", "");

    private final SystemUnderTest system;
    private final Operations operations;
    private final Window fulfilment = new Window("order answered -> address", 2);
    private final Window signIns = new Window("those %d sign-ins".formatted(CROWD), CROWD);
    private final Phase idle = new Phase(new Window("idle", 1), Phase.steadily(1, 12), pause(0), Duration.ZERO);
    private final List<Phase> phases;

    public BenchSimulation() throws Exception {
        if (!Proc.isThere()) {
            throw new IllegalStateException("CPU and memory of processes are read from /proc: this needs Linux");
        }
        system = SystemUnderTest.running(
                URI.create(System.getProperty("bench.control")), Path.of(System.getProperty("bench.token")));
        System.out.println("Preparing sellers, 200 products with files, and buyers");
        var marketplace = new Marketplace(new Api(URI.create(system.http(SystemUnderTest.GATEWAY))));
        operations = new Operations(new Preparation(marketplace).prepare());
        phases = phases();
        System.out.println("Warming up, then measuring; about ten minutes");
        var measured = chained(populations());
        var warmUps = warmUps();
        warmUps.add(warmUps.removeLast().andThen(measured));
        // Users share connections, as people behind a proxy do and as the gateway does towards the services.
        setUp(warmUps).protocols(http.shareConnections());
    }

    @Override
    public void after() {
        new Report(system, phases, List.of(fulfilment, signIns), idle.window())
                .write(Path.of(System.getProperty("bench.report")));
    }

    private List<Phase> phases() {
        return Stream.of(looks(), deeds(), crowds())
                .flatMap(List::stream)
                .filter(phase -> phase.window().operation().contains(ONLY))
                .toList();
    }

    /** What changes nothing: through the gateway, and at the service itself. */
    private List<Phase> looks() {
        var gateway = system.http(SystemUnderTest.GATEWAY);
        var catalog = system.http("catalog");
        var entitlement = system.http("entitlement");
        return List.of(
                Phase.of("list", 100, 8, operations.list(gateway)),
                Phase.busy("list", 600, 10, operations.list(gateway)),
                Phase.of("list, direct", 100, 6, operations.list(catalog)),
                Phase.of("detail", 100, 8, operations.detail(gateway)),
                Phase.busy("detail", 1000, 10, operations.detail(gateway)),
                Phase.of("detail, direct", 100, 6, operations.detail(catalog)),
                Phase.of("download", 40, 8, operations.download(gateway)),
                Phase.busy("download", 700, 10, operations.download(gateway)),
                Phase.of("download, direct", 40, 6, operations.download(entitlement)));
    }

    private List<Phase> deeds() {
        var gateway = system.http(SystemUnderTest.GATEWAY);
        var delivery = operations.buy(gateway).exec(Phase.timed(fulfilment, operations.awaitAddress(gateway)));
        return List.of(
                Phase.of("buy -> granted", 10, 12, operations.buy(gateway)),
                Phase.busy("buy -> granted", 80, 12, operations.buy(gateway)),
                Phase.of("refresh", 40, 8, operations.refresh(gateway)),
                Phase.busy("refresh", 300, 8, operations.refresh(gateway)),
                Phase.of("sign in", 3, 8, operations.signIn(gateway)),
                Phase.of("buy -> address", fulfilment.rate(), 12, delivery));
    }

    private List<Phase> crowds() {
        var signIn = operations.signIn(system.http(SystemUnderTest.GATEWAY));
        return List.of(
                amid("1st " + Targets.AMID_SIGN_INS, signIn),
                amid("2nd " + Targets.AMID_SIGN_INS, signIn),
                amid(Targets.AMID_SIGN_INS, Phase.timed(signIns, signIn)));
    }

    /**
     * Whether those who only look around notice that very many sign in at the same moment. The first crowds do what a
     * minute of warm-up does for other loads.
     */
    private Phase amid(String name, ChainBuilder signIn) {
        var gateway = system.http(SystemUnderTest.GATEWAY);
        var window = new Window(name, 50);
        var arrivals = new AtomicInteger();
        var users = new ArrayList<OpenInjectionStep>(List.of(atOnceUsers(CROWD)));
        users.addAll(Phase.steadily(window.rate(), 8));
        return new Phase(
                window,
                users,
                doIfOrElse(session -> arrivals.getAndIncrement() < CROWD)
                        .then(signIn)
                        .orElse(Phase.timed(window, operations.detail(gateway))),
                Duration.ZERO);
    }

    /** As fast as it goes: what matters is that the JVMs have seen and compiled everything. */
    private List<PopulationBuilder> warmUps() {
        var gateway = system.http(SystemUnderTest.GATEWAY);
        return new ArrayList<>(List.of(
                warmUp("list", operations.list(gateway)),
                warmUp("detail", operations.detail(gateway)),
                warmUp("download", operations.download(gateway)),
                warmUp("buy", operations.buy(gateway)),
                warmUp("refresh", operations.refresh(gateway)),
                warmUp("sign in", operations.signIn(gateway).pause(Duration.ofMillis(500)))));
    }

    private static PopulationBuilder warmUp(String name, ChainBuilder operation) {
        return scenario("warm up: " + name)
                .exec(operation)
                .injectClosed(constantConcurrentUsers(1).during(WARM_UP_SECONDS));
    }

    private List<PopulationBuilder> populations() {
        var all = new ArrayList<PopulationBuilder>();
        phases.forEach(phase -> all.addAll(phase.populations(system)));
        all.addAll(idle.populations(system));
        return all;
    }

    /** Each begins when the one before it has ended. */
    private static PopulationBuilder chained(List<PopulationBuilder> populations) {
        return populations.reversed().stream()
                .reduce((later, earlier) -> earlier.andThen(later))
                .orElseThrow();
    }
}
