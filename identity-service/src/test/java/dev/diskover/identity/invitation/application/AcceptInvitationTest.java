package dev.diskover.identity.invitation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.invitation.domain.InvitationExpired;
import dev.diskover.identity.invitation.domain.InvitationForAnother;
import dev.diskover.identity.invitation.domain.InvitationNotFound;
import dev.diskover.identity.invitation.domain.UserNotFound;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AcceptInvitationTest extends InvitationsTestBase {

    @Test
    void an_invitation_is_accepted_by_whom_it_was_sent_to_and_nobody_else() {
        // Given
        invite("emil@example.test");

        // When, Then
        assertThatThrownBy(() -> accept.accept(DORA.id(), mailed.getFirst())).isInstanceOf(InvitationForAnother.class);
        assertThatThrownBy(() -> accept.accept(UNPROVEN.id(), mailed.getFirst()))
                .isInstanceOf(InvitationForAnother.class);
        assertThatThrownBy(() -> accept.accept(new UUID(0, 99), mailed.getFirst()))
                .isInstanceOf(UserNotFound.class);
    }

    @Test
    void an_invitation_expires_after_its_life_and_gives_way_to_a_new_one() {
        // Given
        var token = invited();
        clock.forward(Duration.ofDays(7));

        // When, Then
        assertThatThrownBy(() -> accept.accept(DORA.id(), token)).isInstanceOf(InvitationExpired.class);
        assertThat(open.of(LOOPS, ANNA.id(), null, 10).data())
                .singleElement()
                .satisfies(view -> assertThat(view.status()).isEqualTo("expired"));
        assertThat(inviteEmil().status()).isEqualTo("pending");
        assertThat(open.of(LOOPS, ANNA.id(), null, 10).data()).hasSize(2);
    }

    @Test
    void a_revoked_invitation_admits_nobody() {
        // Given
        var token = invited();
        var id = open.of(LOOPS, ANNA.id(), null, 10).data().getFirst().id();

        // When
        open.revoke(LOOPS, ANNA.id(), id);

        // Then
        assertThatThrownBy(() -> accept.accept(DORA.id(), token)).isInstanceOf(InvitationNotFound.class);
        assertThatThrownBy(() -> open.revoke(LOOPS, ANNA.id(), id)).isInstanceOf(InvitationNotFound.class);
        assertThatThrownBy(() -> open.resend(LOOPS, ANNA.id(), id)).isInstanceOf(InvitationNotFound.class);
    }

    @Test
    void accepting_again_changes_nothing() {
        // Given
        var token = invited();
        accept.accept(DORA.id(), token);

        // When
        var again = accept.accept(DORA.id(), token);

        // Then
        assertThat(again).isEqualTo(LOOPS);
        assertThat(loops.membership(LOOPS, DORA.id()).role()).isEqualTo("viewer");
        assertThat(loops.count(LOOPS)).isEqualTo(2);
    }
}
