package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.out.Seats;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PostgresSeats implements Seats {

    private static final String OPEN = "insert into member_seats (org_id, used, ceiling) values (:org, 1, 1)";
    private static final String TAKE = """
            update member_seats set used = used + 1, ceiling = :max where org_id = :org and used < :max
            """;
    private static final String FREE = "update member_seats set used = used - 1 where org_id = :org";
    private static final String USED = "select used from member_seats where org_id = :org";

    private final Database database;

    PostgresSeats(Database database) {
        this.database = database;
    }

    @Override
    public void open(OrgId org) {
        execute(OPEN, org);
    }

    @Override
    public boolean take(OrgId org, Integer max) {
        return database.inUnitOfWork()
                        .createUpdate(TAKE)
                        .bind("org", org.value())
                        .bind("max", max == null ? Integer.MAX_VALUE : max)
                        .execute()
                == 1;
    }

    @Override
    public void free(OrgId org) {
        execute(FREE, org);
    }

    @Override
    public int used(OrgId org) {
        return database.with(handle -> handle.createQuery(USED)
                .bind("org", org.value())
                .mapTo(Integer.class)
                .one());
    }

    private void execute(String sql, OrgId org) {
        database.inUnitOfWork().createUpdate(sql).bind("org", org.value()).execute();
    }
}
