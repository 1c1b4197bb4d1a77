package dev.diskover.kernel.adapter.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class KeyedOperationTest {

    private final APIResponse conflict = OASFactory.createAPIResponse().description("name_taken: ask again");
    private final Operation make = OASFactory.createOperation()
            .requestBody(OASFactory.createRequestBody())
            .responses(OASFactory.createAPIResponses()
                    .addAPIResponse("201", OASFactory.createAPIResponse())
                    .addAPIResponse("409", conflict));

    @Test
    void the_key_has_the_form_that_is_accepted() {
        // When
        var key = takes("Idempotency-Key");

        // Then
        assertThat("one key").matches(key.getSchema().getPattern());
        assertThat("€").doesNotMatch(key.getSchema().getPattern());
        assertThat(key.getSchema().getMinLength()).isEqualTo(1);
        assertThat(key.getSchema().getMaxLength()).isEqualTo(255);
    }

    @Test
    void a_key_brings_refusals_and_a_header_of_its_own() {
        // When
        takes("Idempotency-Key");

        // Then
        var answers = make.getResponses();
        assertThat(answers.getAPIResponse("201").getHeaders()).containsOnlyKeys("Idempotency-Replayed");
        assertThat(answers.getAPIResponse("400").getDescription())
                .startsWith("invalid_idempotency_key, malformed_json");
        assertThat(conflict.getDescription()).isEqualTo("idempotency_in_progress, name_taken: ask again");
        assertThat(conflict.getContent()
                        .getMediaType("application/problem+json")
                        .getExamples())
                .containsOnlyKeys("idempotency_in_progress", "name_taken");
        assertThat(answers.getAPIResponse("422").getDescription())
                .isEqualTo("idempotency_key_reused, validation_failed");
    }

    @Test
    void who_takes_no_key_says_nothing_of_one() {
        // When
        takes("colour");

        // Then
        assertThat(make.getResponses().getAPIResponse("201").getHeaders()).isNull();
        assertThat(conflict.getDescription()).isEqualTo("name_taken: ask again");
    }

    private Parameter takes(String name) {
        var parameter = OASFactory.createParameter().name(name);
        var document = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths())
                .components(OASFactory.createComponents().schemas(Map.of()));
        var item = OASFactory.createPathItem();
        item.setOperation(HttpMethod.POST, make.addParameter(parameter));
        document.getPaths().addPathItem("/v1/things", item);
        new DocumentCompletion().filterOpenAPI(document);
        return parameter;
    }
}
