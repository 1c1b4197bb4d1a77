package dev.diskover.kernel.adapter.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Takes or makes the request id, puts it on the log lines and on the answer. */
public class CallContextFilters {

    /** For the gateway alone, which counts requests per user and takes the header off the answer. */
    private static final String USER_ID = "X-User-Id";

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final CallContext call;

    public CallContextFilters(CallContext call) {
        this.call = call;
    }

    @ServerRequestFilter(preMatching = true)
    public void begin(ContainerRequestContext request) {
        call.requestId(RequestId.of(request.getHeaderString(RequestId.HEADER)));
        var trace = request.getHeaderString("traceparent");
        if (trace != null && TRACEPARENT.matcher(trace).matches()) {
            call.traceparent(trace);
        }
        MDC.put("request_id", call.requestId());
    }

    @ServerResponseFilter
    public void end(ContainerResponseContext response) {
        if (call.requestId() != null) {
            response.getHeaders().putSingle(RequestId.HEADER, call.requestId());
        }
        if (call.userId() != null) {
            response.getHeaders().putSingle(USER_ID, call.userId());
        }
        if (call.replayed()) {
            response.getHeaders().putSingle("Idempotency-Replayed", "true");
        }
        MDC.remove("request_id");
    }
}
