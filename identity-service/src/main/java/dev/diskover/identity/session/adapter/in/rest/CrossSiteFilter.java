package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.SessionConfig;
import dev.diskover.identity.session.domain.CrossSiteRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * SameSite=Lax keeps the cookie from forms of other sites; this also holds where a browser does not know SameSite, and
 * against other origins of our own site. What sends neither header is no browser.
 */
public class CrossSiteFilter {

    private final Set<String> ourOrigins;

    public CrossSiteFilter(IdentityConfig identity, SessionConfig session) {
        var origins = new HashSet<>(session.webOrigins());
        var publicUrl = URI.create(identity.publicUrl());
        origins.add(publicUrl.getScheme() + "://" + publicUrl.getRawAuthority());
        this.ourOrigins = Set.copyOf(origins);
    }

    @FromOurPages
    @ServerRequestFilter
    public void refuseOtherSites(ContainerRequestContext request) {
        var origin = request.getHeaderString("Origin");
        var fromElsewhere = "cross-site".equals(request.getHeaderString("Sec-Fetch-Site"));
        if (fromElsewhere || (origin != null && !ourOrigins.contains(origin))) {
            throw new CrossSiteRequest();
        }
    }
}
