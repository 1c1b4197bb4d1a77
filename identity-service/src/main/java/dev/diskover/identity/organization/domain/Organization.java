package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Aggregate;
import java.time.Instant;
import java.util.UUID;

/** A seller: one person's own, or shared by several. */
public final class Organization extends Aggregate<OrganizationEvent> {

    private final OrgId id;
    private final String name;
    private final Slug slug;
    private final boolean personal;
    private final UUID owner;
    private final Instant createdAt;

    private Organization(OrgId id, String name, Slug slug, boolean personal, UUID owner, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.slug = slug;
        this.personal = personal;
        this.owner = owner;
        this.createdAt = createdAt;
    }

    public static Organization shared(String name, Slug slug, UUID owner, Instant now) {
        return open(name, slug, false, owner, now);
    }

    public static Organization personal(String name, Slug slug, UUID owner, Instant now) {
        return open(name, slug, true, owner, now);
    }

    private static Organization open(String name, Slug slug, boolean personal, UUID owner, Instant now) {
        var organization = new Organization(OrgId.next(), name, slug, personal, owner, now);
        organization.raise(new OrganizationEvent.OrganizationCreated(organization, owner, now));
        organization.raise(new OrganizationEvent.MemberAdded(organization, owner, Role.OWNER, now));
        return organization;
    }

    public OrgId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Slug slug() {
        return slug;
    }

    public boolean personal() {
        return personal;
    }

    public UUID owner() {
        return owner;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
