package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Endpoint.CHANGE;
import static dev.diskover.catalog.fixture.Endpoint.CREATE;
import static dev.diskover.catalog.fixture.Endpoint.LINK;
import static dev.diskover.catalog.fixture.Endpoint.LIST;
import static dev.diskover.catalog.fixture.Endpoint.LIST_FILES;
import static dev.diskover.catalog.fixture.Endpoint.REPLACE;
import static dev.diskover.catalog.fixture.Endpoint.UNLINK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.Endpoint;
import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.catalog.fixture.WhoManagesProducts;
import dev.diskover.catalog.membership.domain.UserId;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;

/** The rows of the ledger's role matrix that are about products, cell by cell, from the copy and from identity. */
@QuarkusTest
class RoleMatrixTest extends RunningService {

    private final UserId somebody = new UserId(UUID.randomUUID());
    private String loops;

    @WhoManagesProducts
    void rights_follow_the_copy(String role, boolean membersManageProducts, boolean managesProducts) {
        // Given
        loops = created(Map.of());
        told(
                Facts.organization(SHOP, membersManageProducts, 2),
                Facts.member(SHOP, somebody, role),
                Facts.assetReady(SHOP, LOOPS_ZIP));

        // When, Then
        assertRights(managesProducts);
    }

    @WhoManagesProducts
    void rights_follow_identity_where_the_copy_has_no_answer(
            String role, boolean membersManageProducts, boolean managesProducts) {
        // Given
        loops = created(Map.of());
        database.with(handle -> handle.execute("truncate organizations, members, licenses"));
        told(Facts.assetReady(SHOP, LOOPS_ZIP));
        ownerAnswers(SHOP, "membership", Facts.membership(role, membersManageProducts));
        ownerAnswers(SHOP, "license", "{\"max_products_count\": 50}");

        // When, Then
        assertRights(managesProducts);
    }

    private void assertRights(boolean managesProducts) {
        assertThat(status(LIST)).isEqualTo(200);
        assertThat(status(LIST_FILES)).isEqualTo(200);
        assertThat(status(CREATE)).isEqualTo(managesProducts ? 201 : 403);
        assertThat(status(CHANGE)).isEqualTo(managesProducts ? 200 : 403);
        assertThat(status(REPLACE)).isEqualTo(managesProducts ? 200 : 403);
        assertThat(status(LINK)).isEqualTo(managesProducts ? 201 : 403);
        assertThat(status(UNLINK)).isEqualTo(managesProducts ? 204 : 403);
    }

    private int status(Endpoint endpoint) {
        return endpoint.call(as(somebody), SHOP.value().toString(), loops)
                .extract()
                .statusCode();
    }
}
