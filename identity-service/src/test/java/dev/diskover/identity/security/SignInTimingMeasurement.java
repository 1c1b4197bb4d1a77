package dev.diskover.identity.security;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static io.restassured.RestAssured.given;

import dev.diskover.identity.account.application.port.out.PasswordHashes;
import dev.diskover.identity.account.domain.Password;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Does the time of a refusal tell whether there is such an account, and what does it cost beyond Argon2? Asserts
 * nothing; run by hand on a quiet machine: {@code ./mvnw -pl identity-service test -Dtest=SignInTimingMeasurement}.
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SignInTimingMeasurement {

    private static final Logger LOG = Logger.getLogger(SignInTimingMeasurement.class);
    private static final int WARM_UP = 50;
    private static final int PAIRS = 400;
    // So many that none is tried more than five times.
    private static final int USERS = 100;

    @Inject
    PasswordHashes hashes;

    @Test
    void unknown_user_against_wrong_password() {
        for (var user = 0; user < USERS; user++) {
            register("timing" + user).statusCode(201);
        }
        var unknown = new long[PAIRS];
        var wrong = new long[PAIRS];
        var argon2 = new long[PAIRS];
        for (var pair = -WARM_UP; pair < PAIRS; pair++) {
            var ofUnknown = nanos("nobody" + pair, "unknown-" + pair);
            var ofWrong = nanos("timing" + Math.floorMod(pair, USERS), "wrong-" + pair);
            if (pair >= 0) {
                unknown[pair] = ofUnknown;
                wrong[pair] = ofWrong;
                argon2[pair] = nanosOfArgon2();
            }
        }
        LOG.infof("unknown user:   %s", summary(unknown));
        LOG.infof("wrong password: %s", summary(wrong));
        LOG.infof("Argon2 alone:   %s", summary(argon2));
    }

    private long nanosOfArgon2() {
        var begun = System.nanoTime();
        hashes.pretend(new Password("not the password"));
        return System.nanoTime() - begun;
    }

    private static long nanos(String login, String address) {
        var begun = System.nanoTime();
        given().contentType(ContentType.JSON)
                .header("X-Real-IP", address)
                .body(Map.of("email", login + "@example.test", "password", "not the password"))
                .post("/v1/auth/login");
        return System.nanoTime() - begun;
    }

    private static String summary(long[] nanos) {
        Arrays.sort(nanos);
        return "p10 %.2f ms, median %.2f ms, p90 %.2f ms".formatted(at(nanos, 0.1), at(nanos, 0.5), at(nanos, 0.9));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }
}
