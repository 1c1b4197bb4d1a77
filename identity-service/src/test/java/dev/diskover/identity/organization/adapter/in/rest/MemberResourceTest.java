package dev.diskover.identity.organization.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class MemberResourceTest extends MemberTestBase {

    @Test
    void members_are_listed_page_by_page() {
        // When
        var first = tenants.as(carla).get(at("/members?limit=2")).then().statusCode(200);

        // Then
        first.body("data.user_id", equalTo(List.of(anna.toString(), bruno.toString())));
        String cursor = first.extract().path("next_cursor");
        tenants.as(carla)
                .get(at("/members?limit=2&cursor=" + cursor))
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].user_id", equalTo(carla.toString()))
                .body("data[0].role", equalTo("viewer"))
                .body("data[0].joined_at", notNullValue())
                .body("next_cursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=nonsense", "limit=0", "limit=101", "limit=x", "sort=name", "role=admin"})
    void odd_questions_about_members_are_refused(String query) {
        tenants.as(anna).get(at("/members?" + query)).then().statusCode(400);
    }

    @Test
    void a_changed_role_counts_with_the_next_request() {
        // When
        role(anna, carla, "member").statusCode(200).body("role", equalTo("member"));

        // Then
        tenants.as(carla)
                .get(at("/membership"))
                .then()
                .statusCode(200)
                .body("role", equalTo("member"))
                .body("permissions", hasItem("upload_assets"))
                .body("permissions", not(hasItem("create_products")));
        assertThat(tenants.told(org).getLast()).satisfies(told -> {
            assertThat(told.type()).isEqualTo("MemberRoleChanged.v1");
            assertThat(told.data()).contains(carla.toString(), "\"member\"");
        });
    }

    @Test
    void who_is_removed_is_a_stranger_at_once() {
        // When
        tenants.as(bruno).delete(at("/members/" + carla)).then().statusCode(204);

        // Then
        tenants.as(carla).get(at("/membership")).then().statusCode(404);
        tenants.as(bruno).get(at("/members/" + carla)).then().statusCode(404).body("code", equalTo("member_not_found"));
        tenants.as(bruno).delete(at("/members/" + carla)).then().statusCode(404);
        assertThat(tenants.told(org).getLast().type()).isEqualTo("MemberRemoved.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "boss", ""})
    void a_role_that_cannot_be_given_is_refused(String role) {
        role(anna, carla, role).statusCode(422).body("errors[0].field", equalTo("role"));
    }
}
