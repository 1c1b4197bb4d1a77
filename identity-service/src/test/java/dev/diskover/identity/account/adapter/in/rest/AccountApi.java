package dev.diskover.identity.account.adapter.in.rest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** What a browser asks of accounts. Each user and token has an address of its own: no test slows another down. */
public final class AccountApi {

    public static final String PASSWORD = "correct horse battery staple";
    public static final String OTHER_PASSWORD = "purple monkey dishwasher";
    public static final String COOKIE = "diskover_refresh";

    private static final String REQUEST_ID = "0199aaaa-0000-7000-8000-00000000abcd";

    public static String email(String name) {
        return name + "@example.test";
    }

    public static ValidatableResponse register(String name) {
        return post(name, "/v1/auth/register", "email", email(name), "username", name, "password", PASSWORD);
    }

    public static ValidatableResponse logIn(String name, String password) {
        return post(name, "/v1/auth/login", "email", email(name), "password", password);
    }

    public static ValidatableResponse forget(String name) {
        return post(name, "/v1/auth/forget-password", "email", email(name));
    }

    public static ValidatableResponse newPassword(String token, String password) {
        return post(token, "/v1/auth/new-password", "token", token, "new_password", password);
    }

    public static ValidatableResponse newPasswordFrom(String address, String token, String password) {
        return post(address, "/v1/auth/new-password", "token", token, "new_password", password);
    }

    public static ValidatableResponse verify(String token) {
        return post(token, "/v1/auth/verify", "token", token);
    }

    public static ValidatableResponse changePassword(String accessToken, String session, String old, String fresh) {
        return as("").auth()
                .oauth2(accessToken)
                .cookie(COOKIE, session)
                .body(Map.of("old_password", old, "new_password", fresh))
                .post("/v1/auth/change-password")
                .then();
    }

    public static ValidatableResponse requestCode(String name) {
        return post(name, "/v1/auth/request/login-code", "email", email(name));
    }

    public static ValidatableResponse logInWithCode(String name, String code) {
        return post(name, "/v1/auth/login/code", "email", email(name), "code", code);
    }

    public static ValidatableResponse logInWithCodeFrom(String address, String name, String code) {
        return given().contentType(ContentType.JSON)
                .header("X-Real-IP", address)
                .body(Map.of("email", email(name), "code", code))
                .post("/v1/auth/login/code")
                .then();
    }

    public static ValidatableResponse refresh(String session) {
        return given().cookie(COOKIE, session).post("/v1/auth/refresh-token").then();
    }

    /** Of an answer, all that could tell one case from another. */
    public static Map<String, String> shown(ValidatableResponse answer) {
        var response = answer.extract().response();
        var shown = new HashMap<String, String>();
        response.headers().forEach(header -> shown.put(header.getName(), header.getValue()));
        shown.remove("Date");
        shown.put("status", response.statusLine());
        shown.put("body", response.asString());
        return shown;
    }

    private static ValidatableResponse post(String from, String path, String... fields) {
        var body = new HashMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        return as(from).body(body).post(path).then();
    }

    private static RequestSpecification as(String name) {
        return given().contentType(ContentType.JSON)
                .header("X-Real-IP", "client-of-" + name)
                .header("X-Request-Id", REQUEST_ID);
    }

    private AccountApi() {}
}
