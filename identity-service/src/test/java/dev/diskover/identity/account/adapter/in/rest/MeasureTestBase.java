package dev.diskover.identity.account.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logIn;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static io.restassured.RestAssured.given;

import dev.diskover.kernel.adapter.postgres.Database;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Administrators and what they can do to others. */
abstract class MeasureTestBase {

    static final String REASON = "Reported for fraud";

    @Inject
    MailReader mail;

    @Inject
    Database database;

    String administrator(String name) {
        return administrator(name, "{\"read\": true, \"write\": true}");
    }

    String administrator(String name, String permissions) {
        register(name).statusCode(201);
        database.with(handle -> handle.execute(
                "insert into system_admins select id, cast(? as jsonb) from users where username = ?",
                permissions,
                name));
        return logIn(name, PASSWORD).statusCode(200).extract().path("access_token");
    }

    List<String> texts(String sql, String argument) {
        return database.with(
                handle -> handle.select(sql, argument).mapTo(String.class).list());
    }

    static ValidatableResponse post(String user, String action, String token) {
        return post(user, action, token, REASON);
    }

    static ValidatableResponse post(String user, String action, String token, String reason) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/v1/users/%s/%s".formatted(user, action))
                .then();
    }
}
