package dev.diskover.asset.asset.application;

import dev.diskover.asset.asset.application.port.in.AnnounceUpload;
import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.out.ObjectStorage;
import dev.diskover.asset.membership.application.port.in.Memberships;
import dev.diskover.asset.membership.domain.RoleNotSufficient;
import dev.diskover.kernel.application.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AnnounceUploadService implements AnnounceUpload {

    private final Memberships memberships;
    private final Idempotency idempotency;
    private final Reservations reservations;
    private final ObjectStorage storage;

    AnnounceUploadService(
            Memberships memberships, Idempotency idempotency, Reservations reservations, ObjectStorage storage) {
        this.memberships = memberships;
        this.idempotency = idempotency;
        this.reservations = reservations;
        this.storage = storage;
    }

    // Role and licence come first: identity may have to be asked, and then no database connection is held.
    @Override
    public Announced announce(Command command) {
        if (!memberships.of(command.org(), command.caller()).mayUpload()) {
            throw new RoleNotSufficient();
        }
        var license = memberships.licenseOf(command.org(), command.caller());
        return idempotency.once(command.key(), Announced.class, () -> {
            var asset = reservations.hold(command, license);
            return new Announced(AssetView.of(asset), storage.addressFor(asset));
        });
    }
}
