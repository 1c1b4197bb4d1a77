package dev.diskover.kernel.adapter.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Error body of RFC 9457, with our stable {@code code} and the request's id as extension members. */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "request_id", "errors"})
@Schema(description = "Why a request was refused (RFC 9457). Switch on `code`; `detail` is for people.")
public record Problem(
        @Schema(examples = "/problems/not_found") String type,
        @Schema(examples = "Not Found") String title,
        @Schema(examples = "404") int status,
        @Schema(examples = "There is no such product") String detail,
        @Schema(examples = "/v1/products/0199…") String instance,
        @Schema(examples = "not_found") String code,
        String requestId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
        @JsonIgnore @Schema(hidden = true) Map<String, Object> details) {

    public static final String MEDIA_TYPE = "application/problem+json";

    @JsonAnyGetter
    public Map<String, Object> members() {
        return details;
    }

    /** One field that is wrong. {@code field} is the path as the client wrote it. */
    public record FieldError(String field, String code, String message) {}
}
