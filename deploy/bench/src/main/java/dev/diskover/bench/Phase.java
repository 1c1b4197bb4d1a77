package dev.diskover.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import java.time.Duration;
import java.util.List;

/**
 * One measurement: a look at the processes, load at a constant rate by users who do not wait for each other, time for
 * what the load caused behind the scenes to end, and a second look.
 *
 * @param users who comes when
 */
record Phase(Window window, List<OpenInjectionStep> users, ChainBuilder load) {

    private static final Duration SETTLE = Duration.ofMillis(1500);

    static Phase of(String operation, double rate, int seconds, ChainBuilder operationChain) {
        var window = new Window(operation, rate);
        return new Phase(window, steadily(rate, seconds), timed(window, operationChain));
    }

    static List<OpenInjectionStep> steadily(double rate, int seconds) {
        return List.of(constantUsersPerSec(rate).during(seconds));
    }

    List<PopulationBuilder> populations(SystemUnderTest system) {
        return List.of(
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
