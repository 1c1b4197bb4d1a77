package dev.diskover.identity.security;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.OTHER_PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.adapter.in.rest.AccountApi;
import dev.diskover.identity.account.adapter.in.rest.MailReader;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SecretsInLogTest {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler capture = new Capture();

    @Inject
    MailReader mail;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(capture);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(capture);
    }

    @Test
    void no_secret_reaches_the_log_on_any_way_in() {
        // Given
        var secrets = new ArrayList<>(List.of(PASSWORD, OTHER_PASSWORD, "guess-that-is-wrong"));

        // When
        var anna = AccountApi.register("quiet.anna").statusCode(201).extract();
        secrets.add(anna.path("access_token"));
        secrets.add(anna.cookie(AccountApi.COOKIE));
        AccountApi.logIn("quiet.anna", "guess-that-is-wrong").statusCode(401);
        AccountApi.changePassword(anna.path("access_token"), "none", "guess-that-is-wrong", OTHER_PASSWORD)
                .statusCode(403);
        AccountApi.requestCode("quiet.anna");
        var code = mail.code("quiet.anna", 1);
        secrets.add(code);
        secrets.add(code.replace(" ", ""));
        AccountApi.logInWithCode("quiet.anna", code).statusCode(200);
        AccountApi.forget("quiet.anna");
        var reset = mail.resetToken("quiet.anna", 1);
        secrets.add(reset);
        AccountApi.newPassword(reset, "short").statusCode(422);
        AccountApi.newPassword(reset, OTHER_PASSWORD).statusCode(204);
        AccountApi.verify(mail.token("quiet.anna", "Confirm your e-mail address", 1))
                .statusCode(200);
        AccountApi.refresh(anna.cookie(AccountApi.COOKIE)).statusCode(401);
        malformed("{\"email\":\"quiet.anna\",\"password\":\"guess-that-is-wrong\",\"extra\":1}");
        malformed("{\"email\":\"quiet.anna\",\"password\":[\"guess-that-is-wrong\"]}");
        malformed("{\"email\":\"quiet.anna\",\"password\":\"guess-that-is-wrong\"");

        // Then
        Logger.getLogger("listening").info("the capture works");
        assertThat(lines).anyMatch(line -> line.contains("the capture works"));
        assertThat(secrets).allSatisfy(secret -> assertThat(lines).noneMatch(line -> line.contains(secret)));
    }

    private static void malformed(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/auth/login")
                .then()
                .statusCode(400);
    }

    /** Formats as the console does, stack traces included. */
    private final class Capture extends Handler {

        Capture() {
            setFormatter(new PatternFormatter("%c %s%e"));
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(getFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
