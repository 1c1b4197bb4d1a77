package dev.diskover.catalog.link.application;

import dev.diskover.catalog.link.application.port.in.LinkView;
import dev.diskover.catalog.link.application.port.in.ViewLinks;
import dev.diskover.catalog.link.application.port.out.Links;
import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ViewLinksService implements ViewLinks {

    private final LinkAccess access;
    private final Links links;

    ViewLinksService(LinkAccess access, Links links) {
        this.access = access;
        this.links = links;
    }

    @Override
    public List<LinkView> list(Caller member, OrgId org, ProductId product) {
        access.requireMember(member, org, product);
        return links.of(product);
    }
}
