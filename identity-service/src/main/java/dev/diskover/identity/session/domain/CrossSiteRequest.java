package dev.diskover.identity.session.domain;

import dev.diskover.kernel.domain.Rejection;

/** A page of another site tried to use the cookie that the browser keeps for ours. */
public final class CrossSiteRequest extends Rejection {

    public CrossSiteRequest() {
        super(Reason.FORBIDDEN, "cross_site_request", "This address can be used from our own pages only");
    }
}
