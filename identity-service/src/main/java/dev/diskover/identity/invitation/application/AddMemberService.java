package dev.diskover.identity.invitation.application;

import dev.diskover.identity.invitation.application.port.in.AddMember;
import dev.diskover.identity.invitation.application.port.out.Accounts;
import dev.diskover.identity.invitation.domain.Account;
import dev.diskover.identity.invitation.domain.UserNotFound;
import dev.diskover.identity.invitation.domain.WhoIsMissing;
import dev.diskover.identity.organization.application.port.in.AdmitMembers;
import dev.diskover.identity.organization.application.port.in.MemberViews;
import dev.diskover.kernel.application.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class AddMemberService implements AddMember {

    private final AdmitMembers organizations;
    private final MemberViews members;
    private final Accounts accounts;
    private final Inviting inviting;
    private final Idempotency idempotency;

    AddMemberService(
            AdmitMembers organizations,
            MemberViews members,
            Accounts accounts,
            Inviting inviting,
            Idempotency idempotency) {
        this.organizations = organizations;
        this.members = members;
        this.accounts = accounts;
        this.inviting = inviting;
        this.idempotency = idempotency;
    }

    @Override
    public Outcome add(Command command) {
        if ((command.user() == null) == (command.email() == null)) {
            throw new WhoIsMissing();
        }
        return idempotency.once(command.idempotencyKey(), Outcome.class, () -> {
            var name = organizations.requireInviter(command.org(), command.by());
            var known = known(command);
            return known.isPresent() ? admit(command, known.get()) : invite(command, name);
        });
    }

    private Optional<Account> known(Command command) {
        return command.user() == null
                ? accounts.find(command.email()).filter(account -> account.owns(command.email()))
                : Optional.of(accounts.find(command.user()).orElseThrow(UserNotFound::new));
    }

    private Outcome admit(Command command, Account account) {
        organizations.admit(command.org(), account.id(), command.role());
        inviting.withdraw(command.org(), account.email());
        return new Outcome(members.get(command.org(), command.by(), account.id()), null);
    }

    private Outcome invite(Command command, String name) {
        organizations.requireSeat(command.org());
        var inviter = accounts.find(command.by()).orElseThrow(UserNotFound::new);
        var host = new Inviting.Host(command.org(), name, inviter);
        return new Outcome(null, inviting.invite(command.email(), command.role(), host));
    }
}
