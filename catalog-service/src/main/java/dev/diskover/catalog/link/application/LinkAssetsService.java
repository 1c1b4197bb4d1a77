package dev.diskover.catalog.link.application;

import dev.diskover.catalog.link.application.port.in.KeepAssets;
import dev.diskover.catalog.link.application.port.in.LinkAssets;
import dev.diskover.catalog.link.application.port.out.Assets;
import dev.diskover.catalog.link.application.port.out.Links;
import dev.diskover.catalog.link.domain.AlreadyLinked;
import dev.diskover.catalog.link.domain.AssetNotFound;
import dev.diskover.catalog.link.domain.LinkEvent;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.catalog.membership.application.port.in.Memberships;
import dev.diskover.catalog.membership.domain.RoleNotSufficient;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.kernel.application.Idempotency;
import dev.diskover.kernel.application.IdempotencyKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LinkAssetsService implements LinkAssets, KeepAssets {

    private final Links links;
    private final Assets assets;
    private final Memberships memberships;
    private final Idempotency idempotency;
    private final Clock clock;

    LinkAssetsService(Links links, Assets assets, Memberships memberships, Idempotency idempotency, Clock clock) {
        this.links = links;
        this.assets = assets;
        this.memberships = memberships;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Override
    public List<LinkView> list(Seller member, UUID org, UUID product) {
        memberships.of(org, member.user(), member.bearer());
        requireProduct(org, product);
        return links.of(product);
    }

    // The owners are asked before the unit of work opens.
    @Override
    public LinkView link(Seller seller, UUID org, UUID product, UUID asset, Integer position, IdempotencyKey key) {
        requireManager(seller, org, product);
        var file = links.asset(asset)
                .or(() -> assets.find(org, asset, seller.bearer()))
                .filter(found -> found.org().equals(org))
                .orElseThrow(AssetNotFound::new);
        return idempotency.once(key, LinkView.class, () -> link(product, file, position));
    }

    private LinkView link(UUID product, LinkableAsset file, Integer position) {
        var now = clock.instant();
        links.keep(file);
        var place = links.add(product, file.id(), position, now).orElseThrow(AlreadyLinked::new);
        links.publish(new LinkEvent.AssetLinked(file.org(), product, file.id(), place, now));
        return new LinkView(file.id(), file.name(), file.contentType(), file.sizeBytes(), place);
    }

    @Override
    public void unlink(Seller seller, UUID org, UUID product, UUID asset) {
        requireManager(seller, org, product);
        idempotency.once(IdempotencyKey.none(), Void.class, () -> {
            if (!links.remove(product, asset)) {
                throw new AssetNotFound();
            }
            links.publish(new LinkEvent.AssetUnlinked(org, product, asset, clock.instant()));
            return null;
        });
    }

    @Override
    public void ready(LinkableAsset asset) {
        links.keep(asset);
    }

    private void requireManager(Seller seller, UUID org, UUID product) {
        if (!memberships.of(org, seller.user(), seller.bearer()).mayManageProducts()) {
            throw new RoleNotSufficient();
        }
        requireProduct(org, product);
    }

    private void requireProduct(UUID org, UUID product) {
        if (!links.isProductOf(org, product)) {
            throw new ProductNotFound();
        }
    }
}
