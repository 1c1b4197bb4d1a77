package dev.diskover.catalog.link.application;

import dev.diskover.catalog.link.application.port.in.UnlinkAsset;
import dev.diskover.catalog.link.application.port.out.Links;
import dev.diskover.catalog.link.domain.AssetNotFound;
import dev.diskover.catalog.link.domain.LinkEvent.AssetUnlinked;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class UnlinkAssetService implements UnlinkAsset {

    private final LinkAccess access;
    private final Links links;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    UnlinkAssetService(LinkAccess access, Links links, UnitOfWork unitOfWork, Clock clock) {
        this.access = access;
        this.links = links;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void unlink(Command command) {
        access.requireManager(command.seller(), command.org(), command.product());
        var unlinked = new AssetUnlinked(command.org(), command.product(), command.asset(), clock.instant());
        unitOfWork.run(() -> {
            if (!links.remove(unlinked)) {
                throw new AssetNotFound();
            }
        });
    }
}
