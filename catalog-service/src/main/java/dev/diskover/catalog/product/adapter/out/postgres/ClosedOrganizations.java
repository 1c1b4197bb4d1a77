package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.OrganizationNotFound;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Organizations that were deleted. Whoever adds or changes shares a lock on the organization until the unit of work
 * ends, and whoever closes it holds that lock alone: there may be no row of it yet that could be locked.
 */
@ApplicationScoped
class ClosedOrganizations {

    private static final String SHARE = "select 1 from pg_advisory_xact_lock_shared(hashtextextended(:org, 0))";
    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended(:org, 0))";
    private static final String FIND = "select exists (select from closed_organizations where org_id = :org)";
    private static final String ADD = "insert into closed_organizations (org_id) values (:org) on conflict do nothing";

    private final Database database;

    ClosedOrganizations(Database database) {
        this.database = database;
    }

    void refuse(OrgId org) {
        lock(SHARE, org);
        if (database.inUnitOfWork()
                .createQuery(FIND)
                .bind("org", org.value())
                .mapTo(Boolean.class)
                .one()) {
            throw new OrganizationNotFound();
        }
    }

    void add(OrgId org) {
        lock(HOLD, org);
        database.inUnitOfWork().createUpdate(ADD).bind("org", org.value()).execute();
    }

    private void lock(String how, OrgId org) {
        database.inUnitOfWork()
                .createQuery(how)
                .bind("org", org.value().toString())
                .mapTo(Integer.class)
                .one();
    }
}
