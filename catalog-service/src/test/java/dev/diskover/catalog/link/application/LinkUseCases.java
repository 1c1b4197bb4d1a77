package dev.diskover.catalog.link.application;

import dev.diskover.catalog.fixture.AtOnceUnitOfWork;
import dev.diskover.catalog.fixture.Cast;
import dev.diskover.catalog.fixture.InMemoryAssetCopy;
import dev.diskover.catalog.fixture.InMemoryIdempotency;
import dev.diskover.catalog.fixture.InMemoryLinks;
import dev.diskover.catalog.fixture.InMemoryMemberships;
import dev.diskover.catalog.link.application.port.in.LinkAsset;
import dev.diskover.catalog.link.application.port.in.UnlinkAsset;
import dev.diskover.catalog.link.application.port.in.ViewLinks;
import dev.diskover.kernel.testing.SetClock;

/** The use cases on fakes, at noon. The shop sells loops. */
final class LinkUseCases {

    final AtOnceUnitOfWork unitOfWork = new AtOnceUnitOfWork();
    final InMemoryMemberships memberships = new InMemoryMemberships(unitOfWork);
    final InMemoryAssetCopy copy = new InMemoryAssetCopy();
    final ScriptedAssetOwner owner = new ScriptedAssetOwner(unitOfWork);
    final InMemoryLinks links = new InMemoryLinks(copy, unitOfWork);
    final SetClock clock = new SetClock(Cast.NOON);
    private final LinkAccess access = new LinkAccess(memberships, links);

    final LinkAsset linkAsset = new LinkAssetService(
            access, new LinkableAssets(copy, owner), links, new InMemoryIdempotency(unitOfWork), clock);
    final UnlinkAsset unlinkAsset = new UnlinkAssetService(access, links, unitOfWork, clock);
    final ViewLinks viewLinks = new ViewLinksService(access, links);

    LinkUseCases() {
        links.hasProduct(Cast.SHOP, Cast.LOOPS);
    }
}
