package dev.diskover.asset.asset.application;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.Member;
import dev.diskover.asset.asset.application.port.in.UploadAssets;
import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.application.port.out.ObjectStorage;
import dev.diskover.asset.asset.application.port.out.ObjectStorage.Stored;
import dev.diskover.asset.asset.application.port.out.UploadTimes;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetNotFound;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.asset.domain.UploadMismatch;
import dev.diskover.asset.asset.domain.UploadMissing;
import dev.diskover.asset.asset.domain.UploadedFile;
import dev.diskover.asset.membership.application.port.in.Memberships;
import dev.diskover.asset.membership.domain.RoleNotSufficient;
import dev.diskover.kernel.application.Idempotency;
import dev.diskover.kernel.application.IdempotencyKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class UploadAssetsService implements UploadAssets {

    private final Assets assets;
    private final ObjectStorage storage;
    private final Reservations reservations;
    private final Memberships memberships;
    private final Idempotency idempotency;
    private final UploadTimes times;
    private final Clock clock;

    UploadAssetsService(
            Assets assets,
            ObjectStorage storage,
            Reservations reservations,
            Memberships memberships,
            Idempotency idempotency,
            UploadTimes times,
            Clock clock) {
        this.assets = assets;
        this.storage = storage;
        this.reservations = reservations;
        this.memberships = memberships;
        this.idempotency = idempotency;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public Announced announce(Member member, UUID org, UploadedFile file, String name, IdempotencyKey key) {
        if (!memberships.of(org, member.id(), member.bearer()).mayUpload()) {
            throw new RoleNotSufficient();
        }
        var license = memberships.licenseOf(org, member.bearer());
        return idempotency.once(key, Announced.class, () -> {
            var now = clock.instant();
            reservations.reserve(org, file.sizeBytes(), license);
            var asset = Asset.announce(org, file, name, member.id(), now.plus(times.uploadLife()), now);
            assets.add(asset);
            return new Announced(
                    AssetView.of(asset), storage.presignPut(asset.storageKey(), file, asset.uploadUntil()));
        });
    }

    // Storage is asked first, outside the unit of work; what it said is then judged under the asset's lock.
    @Override
    public AssetView complete(Member member, UUID org, UUID id) {
        var membership = memberships.of(org, member.id(), member.bearer());
        var asset = assets.find(org, id).orElseThrow(AssetNotFound::new);
        if (!membership.mayChangeAny() && !asset.uploadedBy().equals(member.id())) {
            throw new RoleNotSufficient();
        }
        if (asset.status() == AssetStatus.READY) {
            return AssetView.of(asset);
        }
        var stored = storage.head(asset.storageKey()).orElseThrow(UploadMissing::new);
        var differs = differences(asset.file(), stored);
        var judged = judge(org, id, differs.isEmpty());
        if (judged.status() == AssetStatus.REJECTED) {
            storage.remove(asset.storageKey());
            throw new UploadMismatch(differs);
        }
        return AssetView.of(judged);
    }

    private Asset judge(UUID org, UUID id, boolean accepted) {
        return idempotency.once(IdempotencyKey.none(), Asset.class, () -> {
            var asset = assets.lock(org, id).orElseThrow(AssetNotFound::new);
            if (asset.status() == AssetStatus.READY) {
                return asset;
            }
            if (accepted) {
                asset.becomeReady(clock.instant());
                reservations.keep(org, asset.file().sizeBytes());
            } else {
                asset.reject(clock.instant());
                reservations.release(org, asset.file().sizeBytes());
            }
            assets.save(asset);
            return asset;
        });
    }

    private static List<String> differences(UploadedFile announced, Stored stored) {
        var differs = new ArrayList<String>();
        if (announced.sizeBytes() != stored.sizeBytes()) {
            differs.add("size_bytes");
        }
        if (!announced.contentType().equalsIgnoreCase(stored.contentType())) {
            differs.add("content_type");
        }
        if (announced.checksum() != null
                && stored.checksum() != null
                && !announced.checksum().equals(stored.checksum())) {
            differs.add("checksum_sha256");
        }
        return differs;
    }
}
