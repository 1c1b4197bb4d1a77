package dev.diskover.identity.invitation.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.invitation.domain.Invitation;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.application.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Invitations} does. */
public abstract class InvitationsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private UUID loops;
    private UUID anna;
    private UUID dora;

    protected abstract Invitations invitations();

    protected abstract UnitOfWork unitOfWork();

    protected abstract UUID user();

    protected abstract UUID organization();

    @BeforeEach
    void cast() {
        loops = organization();
        anna = user();
        dora = user();
    }

    @Test
    void an_invitation_is_found_by_id_by_address_and_by_token() {
        // Given
        var invitation = invite("Dora@example.test");

        // When
        var token = add(invitation);

        // Then
        assertThat(invitations().findOpen(loops, invitation.id())).contains(invitation);
        assertThat(invitations().findOpen(loops, new EmailAddress("dora@EXAMPLE.test")))
                .contains(invitation);
        assertThat(invitations().byToken(token)).contains(new Invitations.Found(invitation, null));
        assertThat(invitations().byToken("no such token")).isEmpty();
        assertThat(invitations().findOpen(organization(), invitation.id())).isEmpty();
    }

    @Test
    void a_renewed_invitation_has_another_token_and_another_end() {
        // Given
        var invitation = invite("dora@example.test");
        var former = add(invitation);
        var renewed = invitation.sentAgain(NOON.plusSeconds(60), WEEK);

        // When
        var token = run(() -> invitations().renew(renewed));

        // Then
        assertThat(invitations().byToken(former)).isEmpty();
        assertThat(invitations().byToken(token)).contains(new Invitations.Found(renewed, null));
    }

    @Test
    void an_accepted_invitation_is_not_open_and_remembers_who_accepted() {
        // Given
        var invitation = invite("dora@example.test");
        var token = add(invitation);

        // When
        var accepted = run(() -> invitations().accept(invitation.id(), dora, NOON));

        // Then
        assertThat(accepted).isTrue();
        assertThat(run(() -> invitations().accept(invitation.id(), anna, NOON))).isFalse();
        assertThat(run(() -> invitations().revoke(invitation.id(), NOON))).isFalse();
        assertThat(invitations().byToken(token)).contains(new Invitations.Found(invitation, dora));
        assertThat(invitations().findOpen(loops, invitation.id())).isEmpty();
    }

    @Test
    void a_revoked_invitation_is_gone() {
        // Given
        var invitation = invite("dora@example.test");
        var token = add(invitation);

        // When
        var revoked = run(() -> invitations().revoke(invitation.id(), NOON));

        // Then
        assertThat(revoked).isTrue();
        assertThat(run(() -> invitations().accept(invitation.id(), dora, NOON))).isFalse();
        assertThat(invitations().byToken(token)).isEmpty();
        assertThat(invitations().open(loops, null, 10).data()).isEmpty();
        add(invite("dora@example.test"));
        assertThat(invitations().open(loops, null, 10).data()).hasSize(1);
    }

    @Test
    void pending_are_those_whose_time_is_not_over() {
        // Given
        add(invite("dora@example.test"));

        // When, Then
        assertThat(invitations().countPending(loops, NOON.plus(WEEK).minusSeconds(1)))
                .isEqualTo(1);
        assertThat(invitations().countPending(loops, NOON.plus(WEEK))).isZero();
    }

    @Test
    void open_ones_are_listed_page_by_page_newest_first() {
        // Given
        var first = invite("dora@example.test");
        var second = invite("emil@example.test");
        add(first);
        add(second);

        // When
        var page = invitations().open(loops, null, 1);
        var rest = invitations().open(loops, page.nextCursor(), 1);

        // Then
        assertThat(page.data()).containsExactly(second);
        assertThat(rest.data()).containsExactly(first);
        assertThat(rest.nextCursor()).isNull();
    }

    private Invitation invite(String email) {
        return Invitation.to(new EmailAddress(email), Role.MEMBER, loops, anna, NOON, WEEK);
    }

    private String add(Invitation invitation) {
        return run(() -> invitations().add(invitation));
    }

    private <T> T run(Supplier<T> work) {
        return unitOfWork().run(work);
    }
}
