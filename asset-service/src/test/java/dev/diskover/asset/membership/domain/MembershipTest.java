package dev.diskover.asset.membership.domain;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.annaAs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

    @ParameterizedTest
    @CsvSource({
        "owner, true, true, true",
        "admin, true, true, true",
        "member, true, true, false",
        "viewer, false, false, false"
    })
    void rights_follow_the_matrix(String role, boolean uploads, boolean changesOwn, boolean changesOthers) {
        // Given
        var membership = annaAs(role);

        // When, Then
        assertThat(membership.mayUpload()).isEqualTo(uploads);
        assertThat(membership.mayChange(ANNA)).isEqualTo(changesOwn);
        assertThat(membership.mayChange(BEN)).isEqualTo(changesOthers);
    }
}
