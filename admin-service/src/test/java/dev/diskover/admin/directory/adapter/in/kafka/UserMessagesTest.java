package dev.diskover.admin.directory.adapter.in.kafka;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactDispatcher;
import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.testing.Contracts;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class UserMessagesTest {

    @Inject
    FactDispatcher dispatcher;

    @Test
    void the_published_samples_of_an_account_are_followed_in_any_order_and_however_often_they_come() {
        // Given
        tell("identity.UserRegistered.v1", 0);

        // When, Then
        tell("identity.UserDeactivated.v1", 2);
        tell("identity.UserUpdated.v1", 1);
        tell("identity.UserDeactivated.v1", 2);
        users("false").body("data.email", contains("anna@example.test")).body("data[0].is_active", equalTo(false));
        users("true").body("data", empty());

        // When, Then
        tell("identity.UserReactivated.v1", 3);
        tell("identity.UserDeactivated.v1", 2);
        users("true").body("data.email", contains("anna@example.test")).body("data[0].is_active", equalTo(true));
    }

    private void tell(String type, long seconds) {
        var time = Contracts.NOON.plusSeconds(seconds);
        dispatcher.dispatch(new Fact(
                Ids.next(), "diskover." + type, "subject", time, "system", null, Contracts.sample(type)));
    }

    private static ValidatableResponse users(String active) {
        return given().auth()
                .oauth2(TestTokens.adminReader(UUID.randomUUID()))
                .queryParam("is_active", active)
                .get("/v1/admin/users")
                .then()
                .statusCode(200);
    }
}
