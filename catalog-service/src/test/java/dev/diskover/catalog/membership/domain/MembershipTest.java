package dev.diskover.catalog.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipTest {

    @ParameterizedTest
    @CsvSource({
        "OWNER, false, true",
        "OWNER, true, true",
        "ADMIN, false, true",
        "ADMIN, true, true",
        "MEMBER, false, false",
        "MEMBER, true, true",
        "VIEWER, false, false",
        "VIEWER, true, false"
    })
    void rights_follow_the_matrix(Role role, boolean setting, boolean managesProducts) {
        // Given
        var membership = new Membership(role, setting);

        // When, Then
        assertThat(membership.mayManageProducts()).isEqualTo(managesProducts);
        if (managesProducts) {
            assertThatCode(membership::requireManageProducts).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(membership::requireManageProducts).isInstanceOf(RoleNotSufficient.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_role_is_read_as_it_is_told(Role role) {
        assertThat(Role.of(role.code())).isEqualTo(role);
    }
}
