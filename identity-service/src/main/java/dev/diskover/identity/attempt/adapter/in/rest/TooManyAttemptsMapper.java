package dev.diskover.identity.attempt.adapter.in.rest;

import dev.diskover.identity.attempt.domain.TooManyAttempts;
import dev.diskover.kernel.adapter.rest.Problem;
import dev.diskover.kernel.adapter.rest.ProblemMappers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells the limit in the headers of the IETF's draft-ietf-httpapi-ratelimit-headers, as the gateway tells its own. */
public class TooManyAttemptsMapper {

    private final ProblemMappers problems;

    public TooManyAttemptsMapper(ProblemMappers problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> refused(TooManyAttempts refusal) {
        var answer = problems.refused(refusal);
        var name = refusal.scope().code();
        var limit = refusal.limit();
        answer.getHeaders()
                .add(
                        "RateLimit-Policy",
                        "\"%s\";q=%d;w=%d"
                                .formatted(name, limit.free(), limit.per().toSeconds()));
        answer.getHeaders().add("RateLimit", "\"%s\";r=0;t=%d".formatted(name, refusal.waitSeconds()));
        return answer;
    }
}
