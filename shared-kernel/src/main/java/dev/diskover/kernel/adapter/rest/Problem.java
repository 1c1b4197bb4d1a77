package dev.diskover.kernel.adapter.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** Error body of RFC 9457, with our stable {@code code} and the request's id as extension members. */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "request_id", "errors"})
@Schema(
        description = "Why a request was refused (RFC 9457). Switch on `code`; `detail` is for people. Some codes come "
                + "with members of their own.",
        additionalProperties = Schema.True.class)
public record Problem(
        @Schema(examples = "/problems/not_found") String type,
        @Schema(examples = "Not Found") String title,
        @Schema(examples = "404") int status,
        @Schema(examples = "There is no such product") String detail,
        @Schema(examples = "/v1/products/0199…") String instance,
        @Schema(examples = "not_found") String code,

        @Schema(examples = "0199aaaa-0000-7000-8000-000000000001")
        String requestId,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
        @JsonIgnore @Schema(hidden = true) Map<String, Object> details) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String code, String detail, String instance, String requestId) {
        return new Problem(
                "/problems/" + code, title(status), status, detail, instance, code, requestId, List.of(), Map.of());
    }

    Problem with(List<FieldError> allErrors, Map<String, Object> moreDetails) {
        return new Problem(type, title, status, detail, instance, code, requestId, allErrors, moreDetails);
    }

    /** As RFC 9110 calls it; JAX-RS has names of the RFCs before. */
    public static String title(int status) {
        var known = RestResponse.Status.fromStatusCode(status);
        return switch (status) {
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 416 -> "Range Not Satisfiable";
            case 422 -> "Unprocessable Content";
            default -> known == null ? "Error" : known.getReasonPhrase();
        };
    }

    @JsonAnyGetter
    public Map<String, Object> members() {
        return details;
    }

    /** One field that is wrong. {@code field} is the path as the client wrote it. */
    public record FieldError(String field, String code, String message) {}
}
