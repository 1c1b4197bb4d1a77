package dev.diskover.entitlement.download.adapter.out.postgres;

import dev.diskover.entitlement.download.application.port.out.Downloads.Attempt;
import dev.diskover.entitlement.download.domain.StoredFile;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;

/** What holds for those who are counted together holds for one who is counted alone. */
@QuarkusTest
class CountedAloneTest extends PostgresDownloadsContract {

    @Inject
    CountStatement statement;

    @Override
    protected Optional<StoredFile> count(Attempt attempt) {
        return statement.count(statement.told(attempt));
    }
}
