package dev.diskover.kernel.adapter.rest;

import dev.diskover.kernel.domain.Rejection.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Builds problem documents. The only place that knows which HTTP status a reason has. */
@ApplicationScoped
public class Problems {

    private final CallContext call;
    private final UriInfo uri;

    public Problems(CallContext call, UriInfo uri) {
        this.call = call;
        this.uri = uri;
    }

    RestResponse<Problem> of(int status, String code, String detail) {
        return of(status, code, detail, List.of(), Map.of());
    }

    RestResponse<Problem> of(
            int status, String code, String detail, List<Problem.FieldError> errors, Map<String, Object> details) {
        var problem = Problem.of(status, code, detail, uri.getPath(), call.requestId())
                .with(errors, details);
        var builder = ResponseBuilder.<Problem>create(status).entity(problem).type(Problem.MEDIA_TYPE);
        if (status == 401) {
            builder.header("WWW-Authenticate", "Bearer");
        }
        if (status == 503 || status == 429) {
            builder.header("Retry-After", details.getOrDefault("retry_after", 1));
        }
        return builder.build();
    }

    boolean hasQuery() {
        return !uri.getQueryParameters().isEmpty();
    }

    static int statusOf(Reason reason) {
        return switch (reason) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case PAYMENT_FAILED -> 402;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case VERSION_MISMATCH -> 412;
            case RULE_BROKEN -> 422;
            case TOO_MANY_REQUESTS -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
