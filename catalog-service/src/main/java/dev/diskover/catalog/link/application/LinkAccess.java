package dev.diskover.catalog.link.application;

import dev.diskover.catalog.link.application.port.out.Links;
import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.application.port.in.Memberships;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Permission;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.ProductNotFound;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may look at the files of a product, and who may change them. Never inside a unit of work. */
@ApplicationScoped
class LinkAccess {

    private final Memberships memberships;
    private final Links links;

    LinkAccess(Memberships memberships, Links links) {
        this.memberships = memberships;
        this.links = links;
    }

    void requireMember(Caller caller, OrgId org, ProductId product) {
        memberships.of(org, caller);
        requireProduct(org, product);
    }

    void requireManager(Caller caller, OrgId org, ProductId product) {
        memberships.of(org, caller).require(Permission.LINK_ASSETS);
        requireProduct(org, product);
    }

    private void requireProduct(OrgId org, ProductId product) {
        if (!links.isProductOf(org, product)) {
            throw new ProductNotFound();
        }
    }
}
