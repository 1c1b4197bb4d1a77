package dev.diskover.admin.directory.adapter.in.rest;

import static dev.diskover.admin.fixture.Cast.ANNA;
import static dev.diskover.admin.fixture.Cast.BEN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.diskover.admin.fixture.Cast;
import dev.diskover.admin.fixture.Facts;
import dev.diskover.admin.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UserListTest extends RunningService {

    @BeforeEach
    void threeUsers() {
        told(
                Facts.user(ANNA, "Anna@example.test", Map.of("created_at", "2026-11-20T12:00:00Z")),
                Facts.user(
                        BEN,
                        "ben_1@example.test",
                        Map.of("username", "Ben", "provider", "google", "created_at", "2026-11-21T12:00:00Z")),
                Facts.user(
                        Cast.id(0x12),
                        "zoe@example.test",
                        Map.of("username", "ben-zoe", "is_active", false, "created_at", "2026-11-22T12:00:00Z")),
                Facts.of("identity.MemberAdded.v1", Map.of()),
                Facts.of("identity.MemberAdded.v1", Map.of("org_id", Cast.OTHER_SHOP)));
    }

    @Test
    void a_user_is_shown_as_promised() {
        read("users?email=anna@EXAMPLE.test")
                .statusCode(200)
                .body("data.size()", is(1))
                .body("data[0].id", equalTo(ANNA.toString()))
                .body("data[0].email", equalTo("Anna@example.test"))
                .body("data[0].email_verified", is(false))
                .body("data[0].username", equalTo("anna"))
                .body("data[0].name", equalTo("Anna"))
                .body("data[0].provider", equalTo("password"))
                .body("data[0].is_active", is(true))
                .body("data[0].orgs_count", is(2))
                .body("data[0].created_at", equalTo("2026-11-20T12:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "q=ANNA, anna",
        "q=ben, ben-zoe Ben",
        "q=ben_, Ben",
        "q=b_n, ''",
        "q=%25, ''",
        "q=%5C, ''",
        "q=example, ''",
        "q=, ben-zoe Ben anna",
        "is_active=false, ben-zoe",
        "is_active=true, Ben anna",
        "provider=google, Ben",
        "provider=github, ''",
        "from=2026-11-21T12:00:00Z, ben-zoe Ben",
        "to=2026-11-21T12:00:00Z, anna",
        "from=2026-11-21T12:00:00Z&to=2026-11-22T12:00:00Z, Ben",
        "from=2026-11-21T14:00:00%2B02:00&q=ben&is_active=true, Ben",
        "sort=created_at, anna Ben ben-zoe",
        "sort=-created_at, ben-zoe Ben anna",
        "sort=email, anna Ben ben-zoe",
        "sort=-email, ben-zoe Ben anna"
    })
    void filters_narrow_and_sorts_order_the_list(String query, String usernames) {
        read("users?" + query)
                .statusCode(200)
                .body("data.username", equalTo(usernames.isEmpty() ? List.of() : List.of(usernames.split(" "))));
    }

    @Test
    void pages_follow_each_other() {
        // Given
        String second = read("users?limit=2")
                .body("data.username", contains("ben-zoe", "Ben"))
                .extract()
                .path("next_cursor");

        // When, Then
        read("users?limit=2&cursor=" + second)
                .statusCode(200)
                .body("data.username", contains("anna"))
                .body("next_cursor", equalTo(null));
    }
}
