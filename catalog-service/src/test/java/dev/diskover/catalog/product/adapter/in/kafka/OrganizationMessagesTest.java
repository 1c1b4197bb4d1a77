package dev.diskover.catalog.product.adapter.in.kafka;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.Cast;
import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganizationMessagesTest extends RunningService {

    private static final String ACTIVE = "select count(*) from products where is_active";

    @Test
    void the_end_of_an_organization_takes_its_products_off_the_market_once() {
        // Given
        var loops = created(Map.of("name", "Loops"));
        created(Map.of("name", "Cover"));
        var deleted = Contracts.fact("identity.OrganizationDeleted.v1");

        // When
        told(deleted, deleted, Facts.at(NOON, deleted));

        // Then
        given().get("/v1/products/" + loops).then().statusCode(404);
        assertThat(published()).hasSize(4);
        assertThat(published().subList(2, 4)).allMatch(type -> type.endsWith("ProductDeactivated.v1"));
    }

    @Test
    void the_end_of_an_organization_without_products_leaves_no_way_to_sell() {
        // When
        told(Contracts.fact("identity.OrganizationDeleted.v1"));

        // Then
        create(ANNA, Map.of()).statusCode(404);
        assertThat(count(ACTIVE)).isZero();
        assertThat(published()).isEmpty();
    }

    @Test
    void more_products_than_a_batch_holds_all_go_in_order_of_id() {
        // Given
        told(Facts.license(Cast.SHOP, null));
        database.with(handle -> handle.execute("update licenses set max_products_count = null"));
        Collections.nCopies(101, "Loops")
                .forEach(name -> created(Map.of("name", name, "slug", "loops-" + count(ACTIVE))));

        // When
        told(Contracts.fact("identity.OrganizationDeleted.v1"));

        // Then
        assertThat(count(ACTIVE)).isZero();
        assertThat(count("select count(*) from outbox where type like '%ProductDeactivated.v1'"))
                .isEqualTo(101);
        assertThat(count("select count(*) from (select key, lag(key) over (order by seq) as before from outbox"
                        + " where type like '%ProductDeactivated.v1') told where key < before"))
                .isZero();
    }

    @Test
    void what_is_created_at_the_same_moment_does_not_stay_on_sale() {
        // Given
        var deleted = Contracts.fact("identity.OrganizationDeleted.v1");

        // When
        atOnce(8, () -> {
            var status = create(ANNA, Map.of()).extract().statusCode();
            told(Facts.at(NOON, deleted));
            return status;
        });

        // Then
        assertThat(count(ACTIVE)).isZero();
        create(ANNA, Map.of()).statusCode(404);
    }
}
