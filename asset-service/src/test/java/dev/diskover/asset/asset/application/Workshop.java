package dev.diskover.asset.asset.application;

import dev.diskover.asset.asset.application.port.in.AnnounceUpload;
import dev.diskover.asset.asset.application.port.in.CompleteUpload;
import dev.diskover.asset.asset.application.port.in.DescribeAsset;
import dev.diskover.asset.asset.application.port.in.ViewAssets;
import dev.diskover.asset.asset.application.port.in.ViewUsage;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.asset.domain.Usage;
import dev.diskover.asset.fixture.AtOnceUnitOfWork;
import dev.diskover.asset.fixture.Cast;
import dev.diskover.asset.fixture.InMemoryAssetViews;
import dev.diskover.asset.fixture.InMemoryAssets;
import dev.diskover.asset.fixture.InMemoryIdempotency;
import dev.diskover.asset.fixture.InMemoryMemberships;
import dev.diskover.asset.fixture.InMemoryQuota;
import dev.diskover.asset.fixture.InMemoryStorage;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.testing.SetClock;
import java.util.UUID;

/** The use cases on fakes, at noon. */
final class Workshop {

    final InMemoryAssets assets = new InMemoryAssets();
    final InMemoryQuota quota = new InMemoryQuota(assets);
    final InMemoryMemberships memberships = new InMemoryMemberships();
    final AtOnceUnitOfWork unitOfWork = new AtOnceUnitOfWork();
    final InMemoryStorage storage = new InMemoryStorage(unitOfWork);
    final SetClock clock = new SetClock(Cast.NOON);

    AnnounceUpload announceUpload() {
        return new AnnounceUploadService(
                memberships, new InMemoryIdempotency(unitOfWork), new Reservations(quota, assets, clock), storage);
    }

    CompleteUpload completeUpload() {
        return new CompleteUploadService(memberships, assets, storage, verdicts());
    }

    Verdicts verdicts() {
        return new Verdicts(assets, quota, unitOfWork, clock);
    }

    DescribeAsset describeAsset() {
        return new DescribeAssetService(memberships, assets, unitOfWork, clock);
    }

    ViewAssets viewAssets() {
        return new ViewAssetsService(memberships, new InMemoryAssetViews(assets));
    }

    ViewUsage viewUsage() {
        return new ViewUsageService(memberships, quota, clock);
    }

    /** Anna announces her loops. */
    AssetState announced() {
        var command =
                new AnnounceUpload.Command(Cast.caller(Cast.ANNA), Cast.SHOP, Cast.LOOPS, null, IdempotencyKey.none());
        return state(announceUpload().announce(command).asset().id());
    }

    AssetState state(UUID id) {
        return assets.find(Cast.SHOP, new AssetId(id)).orElseThrow().state();
    }

    AssetStatus status(UUID id) {
        return state(id).status();
    }

    Usage usage() {
        return quota.usage(Cast.SHOP, clock.instant());
    }
}
