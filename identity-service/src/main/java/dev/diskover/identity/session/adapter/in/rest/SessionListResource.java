package dev.diskover.identity.session.adapter.in.rest;

import dev.diskover.identity.session.application.port.in.EndSessions;
import dev.diskover.identity.session.application.port.in.ListSessions;
import dev.diskover.identity.session.application.port.in.SessionView;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.application.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/auth/sessions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class SessionListResource {

    private final ListSessions sessions;
    private final EndSessions endSessions;
    private final SessionAnswers answers;
    private final SignedInUser user;
    private final JsonWebToken token;

    public SessionListResource(
            ListSessions sessions,
            EndSessions endSessions,
            SessionAnswers answers,
            SignedInUser user,
            JsonWebToken token) {
        this.sessions = sessions;
        this.endSessions = endSessions;
        this.answers = answers;
        this.user = user;
        this.token = token;
    }

    @GET
    @Operation(summary = "Where you are signed in, the newest sign-in first")
    public Page<SessionView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return sessions.of(user.id(), current(), cursor, PageLimit.of(limit));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End one session: at once for its refresh token, within minutes for its access token")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "404", description = "session_not_found")
    public RestResponse<Void> end(@PathParam("id") UUID id) {
        endSessions.end(user.id(), id);
        return RestResponse.noContent();
    }

    @DELETE
    @Operation(summary = "End all your sessions, this one too")
    @APIResponse(responseCode = "204", description = "Ended; the cookie is taken back")
    public RestResponse<Void> endAll() {
        endSessions.endAll(user.id());
        return answers.loggedOut();
    }

    private UUID current() {
        String session = token.getClaim("sid");
        return session == null ? null : UUID.fromString(session);
    }
}
