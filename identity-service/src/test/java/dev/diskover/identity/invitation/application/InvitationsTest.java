package dev.diskover.identity.invitation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.invitation.domain.AlreadyInvited;
import dev.diskover.identity.invitation.domain.InvitationNotFound;
import dev.diskover.identity.invitation.domain.TooManyInvitationMails;
import dev.diskover.identity.invitation.domain.TooManyInvitations;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.identity.organization.domain.RoleNotSufficient;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InvitationsTest extends InvitationsTestBase {

    @Test
    void a_resent_invitation_lives_on_under_a_new_link() {
        // Given
        var former = invited();
        var id = open.of(LOOPS, ANNA.id(), null, 10).data().getFirst().id();
        clock.forward(Duration.ofDays(6));

        // When
        var resent = open.resend(LOOPS, ANNA.id(), id);

        // Then
        assertThat(resent.timesSent()).isEqualTo(2);
        assertThat(resent.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(13)));
        assertThatThrownBy(() -> accept.accept(DORA.id(), former)).isInstanceOf(InvitationNotFound.class);
        assertThat(accept.accept(DORA.id(), mailed.getLast())).isEqualTo(LOOPS);
    }

    @Test
    void an_invitation_is_mailed_ten_times_at_most() {
        // Given
        var id = inviteEmil().id();
        for (var time = 2; time <= 10; time++) {
            open.resend(LOOPS, ANNA.id(), id);
        }

        // When, Then
        assertThatThrownBy(() -> open.resend(LOOPS, ANNA.id(), id)).isInstanceOf(TooManyInvitationMails.class);
        assertThat(mailed).hasSize(10);
    }

    @Test
    void an_address_is_invited_once_and_only_so_many_are_pending() {
        // Given
        inviteEmil();

        // When, Then
        assertThatThrownBy(() -> invite("EMIL@example.test")).isInstanceOf(AlreadyInvited.class);
        invite("fay@example.test");
        invite("gus@example.test");
        assertThatThrownBy(() -> invite("hal@example.test")).isInstanceOf(TooManyInvitations.class);
        clock.forward(Duration.ofDays(7));
        assertThat(invite("hal@example.test").invitation()).isNotNull();
    }

    @Test
    void who_may_not_invite_sees_and_changes_no_invitation() {
        // Given
        loops.admit(LOOPS, DORA.id(), Role.MEMBER);
        var id = inviteEmil().id();

        // When, Then
        assertThatThrownBy(() -> open.of(LOOPS, DORA.id(), null, 10)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> open.revoke(LOOPS, DORA.id(), id)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> open.resend(LOOPS, DORA.id(), id)).isInstanceOf(RoleNotSufficient.class);
    }
}
