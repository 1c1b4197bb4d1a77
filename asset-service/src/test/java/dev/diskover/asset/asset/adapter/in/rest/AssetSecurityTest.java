package dev.diskover.asset.asset.adapter.in.rest;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.MALLORY;
import static dev.diskover.asset.fixture.Cast.OTHER_SHOP;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.asset.fixture.RunningService;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class AssetSecurityTest extends RunningService {

    private static final String FILE = "{\"filename\": \"a\", \"content_type\": \"a/b\", \"size_bytes\": 1}";

    enum Endpoint {
        LIST(Method.GET, "", ""),
        ANNOUNCE(Method.POST, "", FILE),
        USAGE(Method.GET, "/usage", ""),
        SHOW(Method.GET, "/{id}", ""),
        DESCRIBE(Method.PATCH, "/{id}", "{\"name\": \"Mine now\"}"),
        COMPLETE(Method.POST, "/{id}/complete", "{}");

        private final Method method;
        private final String path;
        private final String body;

        Endpoint(Method method, String path, String body) {
            this.method = method;
            this.path = path;
            this.body = body;
        }

        ValidatableResponse call(RequestSpecification caller, String assets, String id) {
            var call = caller.contentType(ContentType.JSON);
            return (body.isEmpty() ? call : call.body(body))
                    .request(method, assets + path.replace("{id}", id))
                    .then();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_is_asked_to_sign_in(Endpoint endpoint) {
        endpoint.call(given(), assets(SHOP), announced(ANNA, 1))
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("code", equalTo("unauthorized"));
    }

    @ParameterizedTest
    @EnumSource
    void a_token_somebody_else_signed_is_none(Endpoint endpoint) {
        endpoint.call(given().auth().oauth2(TestTokens.forged(ANNA.value())), assets(SHOP), announced(ANNA, 1))
                .statusCode(401);
    }

    @ParameterizedTest
    @EnumSource
    void an_organization_of_others_does_not_exist(Endpoint endpoint) {
        endpoint.call(as(MALLORY), assets(SHOP), announced(ANNA, 1))
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SHOW", "DESCRIBE", "COMPLETE"})
    void an_asset_of_others_is_not_found_through_ones_own_organization(Endpoint endpoint) {
        endpoint.call(as(MALLORY), assets(OTHER_SHOP), announced(ANNA, 1))
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOUNCE", "DESCRIBE", "COMPLETE"})
    void a_viewer_only_looks(Endpoint endpoint) {
        endpoint.call(as(VERA), assets(SHOP), announced(ANNA, 1))
                .statusCode(403)
                .body("code", equalTo("role_not_sufficient"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SHOW", "DESCRIBE", "COMPLETE"})
    void an_id_that_is_none_is_not_found(Endpoint endpoint) {
        endpoint.call(as(ANNA), assets(SHOP), "loops").statusCode(404);
    }
}
