package dev.diskover.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * One measurement: a look at the processes, load at a constant rate by users who do not wait for each other, time for
 * what the load caused behind the scenes to end, and a second look.
 *
 * @param users who comes when
 * @param warmUp how long the same load runs before, unseen: compilers look at what is busy now
 */
record Phase(Window window, List<OpenInjectionStep> users, ChainBuilder load, Duration warmUp) {

    /** Ends the names of operations that are measured on a busy machine. */
    static final String BUSY = ", busy";

    private static final Duration SETTLE = Duration.ofMillis(1500);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 60));

    static Phase of(String operation, double rate, int seconds, ChainBuilder operationChain) {
        return of(operation, rate, seconds, operationChain, Duration.ZERO);
    }

    private static Phase of(String operation, double rate, int seconds, ChainBuilder chain, Duration warmUp) {
        var window = new Window(operation, rate);
        return new Phase(window, steadily(rate, seconds), timed(window, chain), warmUp);
    }

    /** At a rate that keeps the machine at work: what an operation costs when its cost matters. */
    static Phase busy(String operation, double rate, int seconds, ChainBuilder operationChain) {
        return of(operation + BUSY, rate, seconds, operationChain, WARM_UP);
    }

    static List<OpenInjectionStep> steadily(double rate, int seconds) {
        return List.of(constantUsersPerSec(rate).during(seconds));
    }

    List<PopulationBuilder> populations(SystemUnderTest system) {
        return Stream.concat(warmUps(), measured(system)).toList();
    }

    private Stream<PopulationBuilder> warmUps() {
        return warmUp.isZero()
                ? Stream.empty()
                : Stream.of(
                        scenario("warm up: " + window.operation())
                                .exec(load)
                                .injectOpen(rampUsersPerSec(1).to(window.rate()).during(warmUp)),
                        once("rest before " + window.operation(), pause(SETTLE), window::forget));
    }

    private Stream<PopulationBuilder> measured(SystemUnderTest system) {
        return Stream.of(
                once("before " + window.operation(), pause(0), () -> window.open(system)),
                scenario(window.operation()).exec(load).injectOpen(users.toArray(OpenInjectionStep[]::new)),
                once("after " + window.operation(), pause(SETTLE), () -> window.close(system)));
    }

    /** Takes the time of a chain into a window. */
    static ChainBuilder timed(Window window, ChainBuilder chain) {
        var begun = "begun " + window.operation();
        return exec(session -> session.set(begun, System.nanoTime()))
                .exec(chain)
                .exec(session -> {
                    if (session.isFailed()) {
                        window.failed();
                    } else {
                        window.took(System.nanoTime() - session.getLong(begun));
                    }
                    return session;
                });
    }

    private static PopulationBuilder once(String name, ChainBuilder wait, Runnable deed) {
        return scenario(name)
                .exec(wait)
                .exec(session -> {
                    deed.run();
                    return session;
                })
                .injectOpen(atOnceUsers(1));
    }
}
