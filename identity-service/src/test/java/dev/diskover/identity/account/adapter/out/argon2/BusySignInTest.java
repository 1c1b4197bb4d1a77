package dev.diskover.identity.account.adapter.out.argon2;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logIn;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.Turnstile;
import dev.diskover.identity.account.adapter.in.rest.Race;
import dev.diskover.identity.account.domain.Password;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.PartUnavailable;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class BusySignInTest {

    private static final int SIGN_INS = 200;
    private static final int OTHERS = 20;

    @Inject
    Turnstile turnstile;

    @Inject
    Database database;

    @Test
    void two_hundred_sign_ins_at_once_starve_nobody_and_those_beyond_the_queue_come_again_later() throws Exception {
        // Given
        String token = register("busy.anna").statusCode(201).extract().path("access_token");
        QuarkusMock.installMockForInstance(new Turnstile(new Settings(19456, 2, 8)), turnstile);

        // When
        var answers = Race.of(
                SIGN_INS + OTHERS,
                runner -> runner < SIGN_INS
                        ? logIn("busy.stranger" + runner, PASSWORD).extract().response()
                        : given().auth().oauth2(token).get("/v1/users/me"));

        // Then
        var signIns = answers.subList(0, SIGN_INS);
        assertThat(signIns).extracting(Response::statusCode).containsOnly(401, 503);
        assertThat(signIns)
                .filteredOn(answer -> answer.statusCode() == 503)
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.header("Retry-After")).isEqualTo("1");
                    assertThat(answer.<String>path("code")).isEqualTo("service_unavailable");
                });
        assertThat(answers.subList(SIGN_INS, SIGN_INS + OTHERS))
                .extracting(Response::statusCode)
                .containsOnly(200);
    }

    @Test
    void being_sent_away_is_no_failed_attempt() throws Exception {
        // Given
        register("busy.bert").statusCode(201);
        QuarkusMock.installMockForInstance(new Full(), turnstile);

        // When
        var statuses = IntStream.range(0, 10)
                .map(time -> logIn("busy.bert", PASSWORD).extract().statusCode())
                .boxed()
                .toList();

        // Then
        assertThat(statuses).containsOnly(503);
        QuarkusMock.installMockForInstance(new Turnstile(new Settings(19456, 2, 8)), turnstile);
        logIn("busy.bert", PASSWORD).statusCode(200);
    }

    @Test
    void whoever_signs_in_is_hashed_again_with_the_parameters_of_today() {
        // Given
        register("busy.carl").statusCode(201);
        var old = new Argon2Hashes(new Settings(8192, 1)).hash(new Password(PASSWORD));
        execute("update users set password_hash = :hash where username = 'busy.carl'", old);

        // When
        logIn("busy.carl", "wrong").statusCode(401);
        var afterFailure = stored();
        logIn("busy.carl", PASSWORD).statusCode(200);

        // Then
        assertThat(afterFailure).isEqualTo(old);
        assertThat(stored()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        logIn("busy.carl", PASSWORD).statusCode(200);
    }

    private void execute(String sql, String hash) {
        database.with(handle -> handle.createUpdate(sql).bind("hash", hash).execute());
    }

    private String stored() {
        return database.with(
                handle -> handle.createQuery("select password_hash from users where username = 'busy.carl'")
                        .mapTo(String.class)
                        .one());
    }

    /** Always too many wait. */
    static final class Full extends Turnstile {

        Full() {
            super(new Settings(1024, 1));
        }

        @Override
        public Object pass(Callable<Object> work) {
            throw new PartUnavailable("sign-in");
        }
    }
}
