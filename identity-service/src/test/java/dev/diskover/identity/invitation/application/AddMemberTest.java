package dev.diskover.identity.invitation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.invitation.application.port.in.AddMember;
import dev.diskover.identity.invitation.domain.InvitationNotFound;
import dev.diskover.identity.invitation.domain.WhoIsMissing;
import dev.diskover.identity.organization.domain.MemberLimitReached;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.application.IdempotencyKey;
import org.junit.jupiter.api.Test;

class AddMemberTest extends InvitationsTestBase {

    @Test
    void whoever_has_proven_the_address_is_a_member_at_once() {
        // When
        var outcome = invite("Dora@example.test");

        // Then
        assertThat(outcome.member().userId()).isEqualTo(DORA.id());
        assertThat(outcome.invitation()).isNull();
        assertThat(mailed).isEmpty();
    }

    @Test
    void an_address_nobody_has_proven_gets_a_mail_and_holds_no_seat() {
        // When
        var outcome = invite("emil@example.test");

        // Then
        assertThat(outcome.member()).isNull();
        assertThat(outcome.invitation().status()).isEqualTo("pending");
        assertThat(mailed).hasSize(1);
        assertThat(loops.count(LOOPS)).isEqualTo(1);
    }

    @Test
    void being_added_withdraws_the_open_invitation() {
        // Given
        var token = invited();

        // When
        add.add(new AddMember.Command(LOOPS, ANNA.id(), DORA.id(), null, Role.ADMIN, IdempotencyKey.none()));

        // Then
        assertThat(open.of(LOOPS, ANNA.id(), null, 10).data()).isEmpty();
        assertThatThrownBy(() -> accept.accept(DORA.id(), token)).isInstanceOf(InvitationNotFound.class);
        assertThat(loops.membership(LOOPS, DORA.id()).role()).isEqualTo("admin");
    }

    @Test
    void the_licence_counts_when_inviting_resending_and_accepting() {
        // Given
        var token = invited();
        var id = open.of(LOOPS, ANNA.id(), null, 10).data().getFirst().id();

        // When
        loops.seats(1);

        // Then
        assertThatThrownBy(() -> invite("fay@example.test")).isInstanceOf(MemberLimitReached.class);
        assertThatThrownBy(() -> open.resend(LOOPS, ANNA.id(), id)).isInstanceOf(MemberLimitReached.class);
        assertThatThrownBy(() -> accept.accept(DORA.id(), token)).isInstanceOf(MemberLimitReached.class);
        loops.seats(2);
        assertThat(accept.accept(DORA.id(), token)).isEqualTo(LOOPS);
    }

    @Test
    void a_member_is_named_in_one_way() {
        // Given
        var neither = new AddMember.Command(LOOPS, ANNA.id(), null, null, Role.VIEWER, IdempotencyKey.none());
        var both = new AddMember.Command(LOOPS, ANNA.id(), DORA.id(), DORA.email(), Role.VIEWER, IdempotencyKey.none());

        // When, Then
        assertThatThrownBy(() -> add.add(neither)).isInstanceOf(WhoIsMissing.class);
        assertThatThrownBy(() -> add.add(both)).isInstanceOf(WhoIsMissing.class);
    }
}
