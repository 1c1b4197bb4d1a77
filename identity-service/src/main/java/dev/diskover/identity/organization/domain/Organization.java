package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Aggregate;
import java.time.Instant;
import java.util.UUID;

/** A seller: one person's own, or shared by several. */
public final class Organization extends Aggregate<OrganizationEvent> {

    private final OrgId id;
    private final boolean personal;
    private final Instant createdAt;
    private Description description;
    private UUID owner;
    private long version;
    private long memberVersion;
    private boolean deleted;

    private Organization(OrganizationSnapshot state, long memberVersion) {
        this.id = state.id();
        this.personal = state.personal();
        this.createdAt = state.createdAt();
        this.description = state.description();
        this.owner = state.owner();
        this.version = state.version();
        this.memberVersion = memberVersion;
    }

    public static Organization shared(OrgName name, Slug slug, UUID owner, Instant now) {
        return open(new Description(name, slug, Settings.DEFAULT), false, owner, now);
    }

    public static Organization personal(OrgName name, Slug slug, UUID owner, Instant now) {
        return open(new Description(name, slug, Settings.DEFAULT), true, owner, now);
    }

    private static Organization open(Description description, boolean personal, UUID owner, Instant now) {
        var state = new OrganizationSnapshot(OrgId.next(), description, personal, owner, now, 1);
        var organization = new Organization(state, 0);
        organization.raise(new OrganizationEvent.OrganizationCreated(state, now));
        organization.raiseAdded(owner, Role.OWNER, now);
        return organization;
    }

    /** Rebuilds a stored organization. Nothing happened, so no event is raised. */
    public static Organization restore(OrganizationSnapshot state, long memberVersion) {
        return new Organization(state, memberVersion);
    }

    /** @throws RoleNotSufficient unless the role matrix allows it */
    public void require(Action action, Member actor) {
        if (!action.allowedFor(actor.role(), description.settings())) {
            throw new RoleNotSufficient();
        }
    }

    /** @param expected the version the caller read; null where the caller does not mind */
    public void change(Description changed, Long expected, Instant now) {
        if (expected != null && expected != version) {
            throw new VersionMismatch();
        }
        if (!changed.equals(description)) {
            description = changed;
            raiseUpdated(now);
        }
    }

    public void delete(Instant now) {
        requireShared();
        deleted = true;
        version++;
        raise(new OrganizationEvent.OrganizationDeleted(id, version, now));
    }

    public void admit(UUID user, Role role, Instant now) {
        requireShared();
        if (role == Role.OWNER) {
            throw new OwnerMustTransfer();
        }
        raiseAdded(user, role, now);
    }

    public void changeRole(Member actor, Member target, Role role, Instant now) {
        requireNotTheOwner(actor, target);
        if (role == Role.OWNER) {
            throw new OwnerMustTransfer();
        }
        if (role != target.role()) {
            raise(new OrganizationEvent.MemberRoleChanged(id, target.user(), role, ++memberVersion, now));
        }
    }

    public void remove(Member actor, Member target, Instant now) {
        requireNotTheOwner(actor, target);
        raise(new OrganizationEvent.MemberRemoved(id, target.user(), ++memberVersion, now));
    }

    /** The former owner stays as admin. Handing it to oneself changes nothing. */
    public void transfer(Member from, Member to, Instant now) {
        requireShared();
        if (!to.user().equals(owner)) {
            owner = to.user();
            raise(new OrganizationEvent.MemberRoleChanged(id, from.user(), Role.ADMIN, ++memberVersion, now));
            raise(new OrganizationEvent.MemberRoleChanged(id, to.user(), Role.OWNER, ++memberVersion, now));
            raiseUpdated(now);
        }
    }

    public void requireShared() {
        if (personal) {
            throw new OrganizationIsPersonal();
        }
    }

    private void requireNotTheOwner(Member actor, Member target) {
        if (target.isOwner()) {
            requireShared();
            throw actor.isOwner() ? new OwnerMustTransfer() : new RoleNotSufficient();
        }
    }

    private void raiseAdded(UUID user, Role role, Instant now) {
        raise(new OrganizationEvent.MemberAdded(id, user, role, ++memberVersion, now));
    }

    private void raiseUpdated(Instant now) {
        version++;
        raise(new OrganizationEvent.OrganizationUpdated(snapshot(), now));
    }

    public OrganizationSnapshot snapshot() {
        return new OrganizationSnapshot(id, description, personal, owner, createdAt, version);
    }

    public OrgId id() {
        return id;
    }

    public Description description() {
        return description;
    }

    public long memberVersion() {
        return memberVersion;
    }

    public boolean deleted() {
        return deleted;
    }
}
