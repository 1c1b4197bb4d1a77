package dev.diskover.entitlement.download.adapter.out.postgres;

import static dev.diskover.entitlement.fixture.Cast.LOOPS;
import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;

import dev.diskover.entitlement.download.application.port.out.Assets;
import dev.diskover.entitlement.download.application.port.out.Downloads;
import dev.diskover.entitlement.download.application.port.out.DownloadsContract;
import dev.diskover.entitlement.download.application.port.out.Users;
import dev.diskover.entitlement.download.domain.DownloadRight;
import dev.diskover.entitlement.fixture.EmptyTables;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/** On PostgreSQL, for each way to count there. */
abstract class PostgresDownloadsContract extends DownloadsContract {

    private static final String GIVE = """
            with granted as (
                insert into grants (id, item_id, transaction_id, user_id, email, product_id, product_name, org_id,
                                    status, expires_at, downloads_allowed, granted_at)
                values (uuidv7(), uuidv7(), uuidv7(), :user, 'x@example.test', :product, 'Loops', uuidv7(),
                        :status, :expiresAt, :allowed, now())
                returning *
            )
            insert into entitlements (id, grant_id, asset_id, user_id, product_id, transaction_id, item_id, status,
                                      expires_at, downloads_used, downloads_allowed, created_at)
            select uuidv7(), id, :asset, user_id, product_id, transaction_id, item_id, status, expires_at, :used,
                   downloads_allowed, now()
            from granted
            """;

    @Inject
    Downloads downloads;

    @Inject
    Assets assets;

    @Inject
    Users users;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @BeforeEach
    void startEmpty() {
        EmptyTables.of(database);
    }

    @Override
    protected Downloads downloads() {
        return downloads;
    }

    @Override
    protected Assets assets() {
        return assets;
    }

    @Override
    protected Users users() {
        return users;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return unitOfWork.run(work);
    }

    @Override
    protected void give(UserId user, DownloadRight right) {
        var expiresAt = right.expiresAt() == null ? null : right.expiresAt().atOffset(ZoneOffset.UTC);
        database.with(handle -> handle.createUpdate(GIVE)
                .bind("user", user.value())
                .bind("asset", LOOPS_ZIP.value())
                .bind("product", LOOPS.value())
                .bind("status", right.status().word())
                .bind("expiresAt", expiresAt)
                .bind("used", right.downloadsUsed())
                .bind("allowed", right.downloadsAllowed())
                .execute());
    }

    @Override
    protected int logged() {
        return database.with(handle -> handle.select("""
                        select count(*) from downloads d join entitlements e on e.id = d.entitlement_id
                        join outbox o on o.key = e.grant_id::text
                        """).mapTo(Integer.class).one());
    }
}
