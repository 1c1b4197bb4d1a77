package dev.diskover.asset.asset.application;

import static dev.diskover.asset.asset.domain.AssetStatus.PENDING;
import static dev.diskover.asset.asset.domain.AssetStatus.READY;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.CompleteUpload;
import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.application.port.out.ObjectStorage;
import dev.diskover.asset.asset.domain.AssetNotFound;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.StoredObject.Difference;
import dev.diskover.asset.asset.domain.UploadEnded;
import dev.diskover.asset.asset.domain.UploadMismatch;
import dev.diskover.asset.asset.domain.UploadMissing;
import dev.diskover.asset.membership.application.port.in.Memberships;
import dev.diskover.asset.membership.domain.RoleNotSufficient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Storage is asked first, outside any unit of work; what it said is then judged in one. */
@ApplicationScoped
class CompleteUploadService implements CompleteUpload {

    private final Memberships memberships;
    private final Assets assets;
    private final ObjectStorage storage;
    private final Verdicts verdicts;

    CompleteUploadService(Memberships memberships, Assets assets, ObjectStorage storage, Verdicts verdicts) {
        this.memberships = memberships;
        this.assets = assets;
        this.storage = storage;
        this.verdicts = verdicts;
    }

    @Override
    public AssetView complete(Command command) {
        var asset = changeable(command);
        return asset.status() == PENDING ? inspect(asset) : answer(asset, List.of());
    }

    private AssetState changeable(Command command) {
        var membership = memberships.of(command.org(), command.caller());
        var asset = assets.find(command.org(), command.asset())
                .orElseThrow(AssetNotFound::new)
                .state();
        if (!membership.mayChange(asset.uploadedBy())) {
            throw new RoleNotSufficient();
        }
        return asset;
    }

    private AssetView inspect(AssetState asset) {
        var differs =
                storage.head(asset.storageKey()).orElseThrow(UploadMissing::new).differencesFrom(asset.file());
        return answer(verdicts.give(asset, differs.isEmpty()), differs);
    }

    // An upload that ended has given back its place, so its bytes must go too, also those that came late.
    private AssetView answer(AssetState asset, List<Difference> differs) {
        if (asset.status() == READY) {
            return AssetView.of(asset);
        }
        storage.discard(asset.storageKey());
        throw differs.isEmpty() ? new UploadEnded() : new UploadMismatch(differs);
    }
}
