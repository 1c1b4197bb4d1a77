package dev.diskover.admin.directory.adapter.in.rest;

import static dev.diskover.admin.fixture.Cast.ANNA;
import static dev.diskover.admin.fixture.Cast.BEN;
import static dev.diskover.admin.fixture.Cast.OTHER_SHOP;
import static dev.diskover.admin.fixture.Cast.SHOP;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

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
class OrganizationListTest extends RunningService {

    @BeforeEach
    void twoOrganizations() {
        told(
                Facts.user(ANNA, "anna@example.test", Map.of()),
                Facts.organization(SHOP, "Loops", Map.of()),
                Facts.organization(
                        OTHER_SHOP,
                        "Ben",
                        Map.of(
                                "slug",
                                "kitchen",
                                "is_personal",
                                true,
                                "owner_id",
                                BEN,
                                "created_at",
                                "2026-11-22T12:00:00Z")),
                Facts.of("identity.MemberAdded.v1", Map.of()),
                Facts.of("identity.MemberAdded.v1", Map.of("user_id", BEN)),
                Facts.of("identity.LicenseAssigned.v1", Map.of()),
                Facts.of("identity.LicenseAssigned.v1", Map.of("org_id", OTHER_SHOP, "tier", "pro")),
                Facts.of("catalog.ProductPublished.v1", Map.of()));
    }

    @Test
    void an_organization_is_shown_as_promised() {
        read("orgs?q=loops")
                .statusCode(200)
                .body("data.size()", is(1))
                .body("data[0].id", equalTo(SHOP.toString()))
                .body("data[0].name", equalTo("Loops"))
                .body("data[0].slug", equalTo("loops"))
                .body("data[0].is_personal", is(false))
                .body("data[0].owner_id", equalTo(ANNA.toString()))
                .body("data[0].owner_email", equalTo("anna@example.test"))
                .body("data[0].tier", equalTo("free"))
                .body("data[0].members_count", is(2))
                .body("data[0].products_count", is(1))
                .body("data[0].created_at", equalTo("2026-11-21T12:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "q=BEN, Ben",
        "q=KITCH, Ben",
        "q=itch, ''",
        "is_personal=true, Ben",
        "is_personal=false, Loops",
        "tier=pro, Ben",
        "tier=none, ''",
        "owner_id=0199aaaa-0000-7000-8000-000000000001, Loops",
        "owner_id=0199aaaa-0000-7000-8000-000000000001&tier=pro, ''",
        "sort=name, Ben Loops",
        "sort=-name, Loops Ben",
        "sort=created_at, Loops Ben",
        "limit=100, Ben Loops"
    })
    void filters_narrow_and_sorts_order_the_list(String query, String names) {
        read("orgs?" + query)
                .statusCode(200)
                .body("data.name", equalTo(names.isEmpty() ? List.of() : List.of(names.split(" "))));
    }
}
