package dev.diskover.catalog.membership.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Facts;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

    @ParameterizedTest
    @CsvSource({
        "owner, false, true",
        "owner, true, true",
        "admin, false, true",
        "admin, true, true",
        "member, false, false",
        "member, true, true",
        "viewer, false, false",
        "viewer, true, false"
    })
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
