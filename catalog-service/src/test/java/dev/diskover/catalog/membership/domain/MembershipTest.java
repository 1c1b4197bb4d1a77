package dev.diskover.catalog.membership.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.WhoManagesProducts;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembershipTest {

    @WhoManagesProducts
    void rights_follow_the_matrix(String role, boolean setting, boolean managesProducts) {
        // Given
        var membership =
                new Membership(Facts.permissions(setting).of(new Role(role)).orElseThrow());

        // When, Then
        for (var permission : Permission.values()) {
            if (managesProducts) {
                assertThatCode(() -> membership.require(permission)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> membership.require(permission)).isInstanceOf(RoleNotSufficient.class);
            }
        }
    }

    @Test
    void one_permission_does_not_bring_another() {
        // Given
        var membership = new Membership(Set.of("create_products", "unheard_of"));

        // When, Then
        assertThatCode(() -> membership.require(Permission.CREATE_PRODUCTS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> membership.require(Permission.EDIT_PRODUCTS)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> membership.require(Permission.LINK_ASSETS)).isInstanceOf(RoleNotSufficient.class);
    }
}
