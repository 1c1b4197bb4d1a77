package dev.diskover.kernel.adapter.rest.openapi;

import dev.diskover.kernel.adapter.rest.IdempotencyKeys;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** An operation that says it takes an {@code Idempotency-Key}: what the key must be and what it changes. */
record KeyedOperation(OperationFacts facts, Parameter key) {

    private static final String RULE =
            "What you call this attempt: the same key and body answer the first answer " + "again for 24 hours";

    static Optional<KeyedOperation> of(OperationFacts facts) {
        return Optional.ofNullable(facts.operation().getParameters()).stream()
                .flatMap(parameters -> parameters.stream())
                .filter(parameter -> IdempotencyKeys.HEADER.equals(parameter.getName()))
                .findFirst()
                .map(parameter -> new KeyedOperation(facts, parameter));
    }

    void complete() {
        key.description(RULE)
                .schema(text().minLength(1).maxLength(IdempotencyKeys.LONGEST).pattern(IdempotencyKeys.FORM));
        tell("400", "invalid_idempotency_key");
        tell("409", "idempotency_in_progress");
        tell("422", "idempotency_key_reused");
        facts.operation().getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeader("Idempotency-Replayed", replayed());
            }
        });
    }

    private void tell(String status, String code) {
        var told = facts.operation().getResponses().getAPIResponse(status);
        if (told == null) {
            var common = facts.refusal(status).stream().flatMap(refusal -> refusal.codes().stream());
            var codes = Stream.concat(Stream.of(code), common).collect(Collectors.joining(", "));
            facts.operation()
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(codes));
        } else if (!told.getDescription().contains(code)) {
            told.setDescription(code + ", " + told.getDescription());
        }
    }

    private static Header replayed() {
        return OASFactory.createHeader()
                .description("true: this is the answer that was given before")
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
