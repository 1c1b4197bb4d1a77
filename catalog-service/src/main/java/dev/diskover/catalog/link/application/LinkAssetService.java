package dev.diskover.catalog.link.application;

import dev.diskover.catalog.link.application.port.in.LinkAsset;
import dev.diskover.catalog.link.application.port.in.LinkView;
import dev.diskover.catalog.link.application.port.out.Links;
import dev.diskover.catalog.link.domain.AlreadyLinked;
import dev.diskover.catalog.link.domain.LinkEvent.AssetLinked;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.kernel.application.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class LinkAssetService implements LinkAsset {

    private final LinkAccess access;
    private final LinkableAssets assets;
    private final Links links;
    private final Idempotency idempotency;
    private final Clock clock;

    LinkAssetService(LinkAccess access, LinkableAssets assets, Links links, Idempotency idempotency, Clock clock) {
        this.access = access;
        this.assets = assets;
        this.links = links;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    // Role and file come first: their owners may have to be asked, and then no database connection is held.
    @Override
    public LinkView link(Command command) {
        access.requireManager(command.seller(), command.org(), command.product());
        var asset = assets.find(command.org(), command.asset(), command.seller());
        return idempotency.once(command.key(), LinkView.class, () -> link(command, asset));
    }

    private LinkView link(Command command, LinkableAsset asset) {
        assets.ready(asset);
        var position = command.position() == null ? links.nextPosition(command.product()) : command.position();
        var linked = new AssetLinked(asset.org(), command.product(), asset.id(), position, clock.instant());
        if (!links.add(linked)) {
            throw new AlreadyLinked();
        }
        return new LinkView(asset.id().value(), asset.name(), asset.contentType(), asset.sizeBytes(), position);
    }
}
