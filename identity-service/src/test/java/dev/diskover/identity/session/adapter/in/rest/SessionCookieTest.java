package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.session.fixture.People.COOKIE;
import static dev.diskover.identity.session.fixture.People.logIn;
import static dev.diskover.identity.session.fixture.People.refresh;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SessionCookieTest {

    @Inject
    People people;

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_paths() {
        // Given
        var anna = People.register("cookie");

        // When
        var cookie = refresh(anna.refreshToken()).extract().detailedCookie(COOKIE);

        // Then
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/v1/auth");
        assertThat(cookie.isSecured()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, same-origin, 200",
        "http://localhost:5173, same-site, 200",
        "http://localhost:5173,, 200",
        ", none, 200",
        ", same-origin, 200",
        ",, 200",
        "https://evil.example, cross-site, 403",
        "https://evil.example,, 403",
        "http://localhost:8080.evil.example,, 403",
        "http://localhost:9999, same-site, 403",
        "null,, 403",
        ", cross-site, 403",
        "http://localhost:8080, cross-site, 403"
    })
    void only_our_pages_may_use_the_cookie(String origin, String site, int status) {
        for (var path : new String[] {"/v1/auth/refresh-token", "/v1/auth/logout"}) {
            // Given
            var cookie = logIn(regular(), "Laptop").extract().cookie(COOKIE);

            // When
            var answer = post(path, cookie, origin, site);

            // Then
            answer.statusCode(status == 200 && path.endsWith("logout") ? 204 : status);
            if (status == 403) {
                answer.body("code", equalTo("cross_site_request"));
            }
        }
    }

    private String regular() {
        if (people.execute("update users set bio = bio where username = 'regular'") == 0) {
            People.register("regular");
        }
        return "regular";
    }

    private static ValidatableResponse post(String path, String cookie, String origin, String site) {
        var request = given().cookie(COOKIE, cookie);
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        return request.post(path).then();
    }
}
