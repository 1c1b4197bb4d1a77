package dev.diskover.entitlement.library.adapter.in.rest;

import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.entitlement.library.application.port.in.Library;
import dev.diskover.entitlement.library.application.port.in.LibraryEntry;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.TokenScope;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/library")
@Tag(name = "Library")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@TokenScope(Scope.LIBRARY_READ)
public class LibraryResource {

    private final Library library;
    private final SignedInUser user;

    public LibraryResource(Library library, SignedInUser user) {
        this.library = library;
        this.user = user;
    }

    @GET
    @Operation(summary = "What you have bought, product by product, with its files; the newest purchase first")
    @APIResponse(responseCode = "200", description = "A page of it")
    @APIResponse(responseCode = "400", description = "invalid_limit, invalid_cursor")
    public Page<LibraryEntry> mine(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return library.of(new UserId(user.id()), cursor, PageLimit.of(limit));
    }
}
