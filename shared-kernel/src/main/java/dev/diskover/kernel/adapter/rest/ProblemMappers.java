package dev.diskover.kernel.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.diskover.kernel.adapter.Causes;
import dev.diskover.kernel.adapter.postgres.DatabaseFaults;
import dev.diskover.kernel.domain.Rejection;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.UnwrapException;

/** The only place that turns a refusal or a crash into an answer. */
@UnwrapException(CompletionException.class)
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Integer, String> CODES = Map.of(
            400, "bad_request",
            401, "unauthorized",
            403, "forbidden",
            404, "not_found",
            405, "method_not_allowed",
            406, "not_acceptable",
            413, "payload_too_large",
            415, "unsupported_media_type");

    private final Problems problems;

    public ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> refused(Rejection rejection) {
        return problems.of(
                Problems.statusOf(rejection.reason()),
                rejection.code(),
                rejection.getMessage(),
                List.of(),
                rejection.details());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public RestResponse<Problem> notSignedIn() {
        return problems.of(401, "unauthorized", "Sign in, or send a valid access token");
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public RestResponse<Problem> notAllowed() {
        return problems.of(403, "forbidden", "Your account may not do this");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> invalid(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(ProblemMappers::fieldError)
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return problems.of(422, "validation_failed", "Some fields are not valid", errors, Map.of());
    }

    // MismatchedInputException is named because Quarkus has a mapper of its own for it, which answers an empty body.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public RestResponse<Problem> unreadable(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                badField("unknown_field", path(unknown), "This field does not exist");
            case JsonMappingException mismatch ->
                badField("invalid_value", path(mismatch), "This value does not have the right type or form");
            default -> problems.of(400, "malformed_json", "The body is not valid JSON");
        };
    }

    /** Where the client left amid its request nothing is wrong here, and nobody reads the answer. */
    @ServerExceptionMapper
    public RestResponse<Problem> brokenOff(IOException failure) {
        if (!Causes.any(failure, HttpClosedException.class::isInstance)) {
            return crashed(failure);
        }
        LOG.debug("A client left amid its request");
        return problems.of(400, "bad_request", "The request ended before its body");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> http(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        var status = failure.getResponse().getStatus();
        if (status >= 500) {
            return crashed(failure);
        }
        if (status == 404 && failure.getCause() != null && problems.hasQuery()) {
            // JAX-RS answers 404 where a query parameter cannot be read; to a client that is a mistake in the request.
            return problems.of(400, "invalid_parameter", "A query parameter does not have the right form");
        }
        var code = CODES.getOrDefault(status, "bad_request");
        return problems.of(status, code, status == 404 ? "There is nothing here" : title(failure));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> crashed(Throwable bug) {
        if (DatabaseFaults.isAway(bug)) {
            LOG.warnf("The database was away when a request needed it: %s", bug);
            return problems.of(
                    503, "service_unavailable", "The service cannot reach its data right now; try again in a moment");
        }
        LOG.error("A request failed unexpectedly", bug);
        return problems.of(500, "internal_error", "Something went wrong on our side; the request id helps us find it");
    }

    private RestResponse<Problem> badField(String code, String field, String message) {
        return problems.of(
                400,
                code,
                "%s: %s".formatted(field, message),
                List.of(new Problem.FieldError(field, code, message)),
                Map.of());
    }

    private static String title(WebApplicationException failure) {
        return failure.getResponse().getStatusInfo().getReasonPhrase();
    }

    private static Problem.FieldError fieldError(ConstraintViolation<?> violation) {
        // The first two nodes are the method and its parameter; what follows is the path inside the body.
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Object::toString)
                .toList();
        var field = nodes.size() > 2 ? String.join(".", nodes.subList(2, nodes.size())) : nodes.getLast();
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Problem.FieldError(SnakeCase.of(field), SnakeCase.of(constraint), violation.getMessage());
    }

    private static String path(JsonMappingException mismatch) {
        var path = mismatch.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : SnakeCase.of(path);
    }
}
