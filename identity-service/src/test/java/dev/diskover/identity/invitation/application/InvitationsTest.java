package dev.diskover.identity.invitation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.fixture.Once;
import dev.diskover.identity.invitation.application.port.in.AddMember;
import dev.diskover.identity.invitation.application.port.in.InvitationView;
import dev.diskover.identity.invitation.application.port.out.Accounts;
import dev.diskover.identity.invitation.application.port.out.InvitationLimits;
import dev.diskover.identity.invitation.domain.Account;
import dev.diskover.identity.invitation.domain.AlreadyInvited;
import dev.diskover.identity.invitation.domain.InvitationExpired;
import dev.diskover.identity.invitation.domain.InvitationForAnother;
import dev.diskover.identity.invitation.domain.InvitationNotFound;
import dev.diskover.identity.invitation.domain.TooManyInvitationMails;
import dev.diskover.identity.invitation.domain.TooManyInvitations;
import dev.diskover.identity.invitation.domain.UserNotFound;
import dev.diskover.identity.invitation.domain.WhoIsMissing;
import dev.diskover.identity.invitation.fixture.InMemoryInvitations;
import dev.diskover.identity.invitation.fixture.OneOrganization;
import dev.diskover.identity.organization.domain.MemberLimitReached;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.identity.organization.domain.RoleNotSufficient;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID LOOPS = new UUID(1, 1);
    private static final Account ANNA = account(1, "anna@example.test", true);
    private static final Account DORA = account(4, "dora@example.test", true);
    private static final Account UNPROVEN = account(5, "emil@example.test", false);

    private final SetClock clock = new SetClock(NOON);
    private final InMemoryInvitations stored = new InMemoryInvitations();
    private final OneOrganization loops = new OneOrganization(ANNA.id());
    private final List<String> mailed = new ArrayList<>();
    private final Accounts accounts = new Known(List.of(ANNA, DORA, UNPROVEN));
    private final Inviting inviting =
            new Inviting(stored, (invitation, org, inviter, token) -> mailed.add(token), new Limits(), clock);
    private final AddMemberService add = new AddMemberService(loops, loops, accounts, inviting, new Once());
    private final AcceptInvitationService accept =
            new AcceptInvitationService(stored, accounts, loops, new AtOnce(), clock);
    private final OpenInvitationsService open =
            new OpenInvitationsService(loops, accounts, stored, inviting, new AtOnce());

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
    void who_may_not_invite_sees_and_changes_no_invitation() {
        // Given
        loops.admit(LOOPS, DORA.id(), Role.MEMBER);
        var id = inviteEmil().id();

        // When, Then
        assertThatThrownBy(() -> open.of(LOOPS, DORA.id(), null, 10)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> open.revoke(LOOPS, DORA.id(), id)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> open.resend(LOOPS, DORA.id(), id)).isInstanceOf(RoleNotSufficient.class);
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

    /** Dora is invited before she has proven her address, as it seems to the inviter. */
    private String invited() {
        var host = new Inviting.Host(LOOPS, "Loops", ANNA);
        inviting.invite(DORA.email(), Role.VIEWER, host);
        return mailed.getLast();
    }

    private InvitationView inviteEmil() {
        return invite("emil@example.test").invitation();
    }

    private AddMember.Outcome invite(String email) {
        return add.add(new AddMember.Command(
                LOOPS, ANNA.id(), null, new EmailAddress(email), Role.VIEWER, IdempotencyKey.none()));
    }

    private static Account account(int number, String email, boolean verified) {
        return new Account(new UUID(0, number), new EmailAddress(email), verified, "Somebody", "en");
    }

    private record Limits() implements InvitationLimits {

        @Override
        public Duration life() {
            return Duration.ofDays(7);
        }

        @Override
        public int mostPending() {
            return 3;
        }
    }

    private record Known(List<Account> accounts) implements Accounts {

        @Override
        public Optional<Account> find(UUID id) {
            return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Account> find(EmailAddress email) {
            return accounts.stream()
                    .filter(account -> account.email().folded().equals(email.folded()))
                    .findFirst();
        }
    }
}
