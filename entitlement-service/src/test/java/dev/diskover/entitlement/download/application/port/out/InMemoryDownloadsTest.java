package dev.diskover.entitlement.download.application.port.out;

import static dev.diskover.entitlement.fixture.Cast.LOOPS_ZIP;

import dev.diskover.entitlement.download.domain.DownloadRight;
import dev.diskover.entitlement.fixture.InMemoryDownloads;
import dev.diskover.entitlement.grant.domain.UserId;
import java.util.function.Supplier;

class InMemoryDownloadsTest extends DownloadsContract {

    private final InMemoryDownloads downloads = new InMemoryDownloads();

    @Override
    protected Downloads downloads() {
        return downloads;
    }

    @Override
    protected Assets assets() {
        return downloads;
    }

    @Override
    protected Users users() {
        return downloads;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected void give(UserId user, DownloadRight right) {
        downloads.give(user, LOOPS_ZIP, right);
    }

    @Override
    protected int logged() {
        return downloads.counted().size();
    }
}
