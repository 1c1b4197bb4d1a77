package dev.diskover.catalog.link.application.port.in;

import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductId;
import java.util.List;

/** The files of a product, for members of its organization. */
public interface ViewLinks {

    /** Ordered by position. */
    List<LinkView> list(Caller member, OrgId org, ProductId product);
}
