package dev.diskover.asset.asset.application.port.out;

import dev.diskover.asset.fixture.InMemoryAssets;
import dev.diskover.asset.fixture.InMemoryQuota;
import java.util.function.Supplier;

class InMemoryQuotaTest extends QuotaContract {

    private final InMemoryAssets assets = new InMemoryAssets();
    private final InMemoryQuota quota = new InMemoryQuota(assets);

    @Override
    protected Quota quota() {
        return quota;
    }

    @Override
    protected Assets assets() {
        return assets;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return work.get();
    }
}
