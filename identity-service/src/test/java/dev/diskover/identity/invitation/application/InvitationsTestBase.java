package dev.diskover.identity.invitation.application;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.fixture.Once;
import dev.diskover.identity.invitation.application.port.in.AddMember;
import dev.diskover.identity.invitation.application.port.in.InvitationView;
import dev.diskover.identity.invitation.application.port.out.Accounts;
import dev.diskover.identity.invitation.application.port.out.InvitationLimits;
import dev.diskover.identity.invitation.domain.Account;
import dev.diskover.identity.invitation.fixture.InMemoryInvitations;
import dev.diskover.identity.invitation.fixture.OneOrganization;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Anna invites into her organization. */
abstract class InvitationsTestBase {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final UUID LOOPS = new UUID(1, 1);
    static final Account ANNA = account(1, "anna@example.test", true);
    static final Account DORA = account(4, "dora@example.test", true);
    static final Account UNPROVEN = account(5, "emil@example.test", false);

    final SetClock clock = new SetClock(NOON);
    final InMemoryInvitations stored = new InMemoryInvitations();
    final OneOrganization loops = new OneOrganization(ANNA.id());
    final List<String> mailed = new ArrayList<>();
    final Accounts accounts = new Known(List.of(ANNA, DORA, UNPROVEN));
    final Inviting inviting =
            new Inviting(stored, (invitation, org, inviter, token) -> mailed.add(token), new Limits(), clock);
    final AddMemberService add = new AddMemberService(loops, loops, accounts, inviting, new Once());
    final AcceptInvitationService accept = new AcceptInvitationService(stored, accounts, loops, new AtOnce(), clock);
    final OpenInvitationsService open = new OpenInvitationsService(loops, accounts, stored, inviting, new AtOnce());

    /** Dora is invited before she has proven her address, as it seems to the inviter. */
    String invited() {
        var host = new Inviting.Host(LOOPS, "Loops", ANNA);
        inviting.invite(DORA.email(), Role.VIEWER, host);
        return mailed.getLast();
    }

    InvitationView inviteEmil() {
        return invite("emil@example.test").invitation();
    }

    AddMember.Outcome invite(String email) {
        return add.add(new AddMember.Command(
                LOOPS, ANNA.id(), null, new EmailAddress(email), Role.VIEWER, IdempotencyKey.none()));
    }

    static Account account(int number, String email, boolean verified) {
        return new Account(new UUID(0, number), new EmailAddress(email), verified, "Somebody", "en");
    }

    record Limits() implements InvitationLimits {

        @Override
        public Duration life() {
            return Duration.ofDays(7);
        }

        @Override
        public int mostPending() {
            return 3;
        }
    }

    record Known(List<Account> accounts) implements Accounts {

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
