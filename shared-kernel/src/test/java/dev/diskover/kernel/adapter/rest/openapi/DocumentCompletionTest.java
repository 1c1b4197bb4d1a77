package dev.diskover.kernel.adapter.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class DocumentCompletionTest {

    private static final String PROBLEM = "application/problem+json";

    private final OpenAPI document = OASFactory.createOpenAPI()
            .paths(OASFactory.createPaths())
            .components(OASFactory.createComponents().schemas(Map.of()));

    @Test
    void an_open_list_can_be_refused_in_few_ways() {
        // Given
        var list = told(HttpMethod.GET, "/v1/things", "200");

        // When
        complete();

        // Then
        assertThat(statuses(list)).containsExactlyInAnyOrder("200", "400", "406", "429", "503");
        assertThat(list.getOperationId()).isEqualTo("getThings");
    }

    @Test
    void a_change_by_somebody_with_a_role_can_be_refused_in_every_way() {
        // Given
        var change = told(HttpMethod.PUT, "/v1/things/{id}/colour-scheme", "204")
                .requestBody(OASFactory.createRequestBody())
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer", "admin:write"));

        // When
        complete();

        // Then
        assertThat(statuses(change))
                .containsExactlyInAnyOrder("204", "400", "401", "403", "404", "406", "413", "415", "422", "429", "503");
        assertThat(change.getResponses().getAPIResponse("403").getRef()).endsWith("/NotAllowed");
        assertThat(change.getOperationId()).isEqualTo("putThingsByIdColourScheme");
    }

    @Test
    void what_an_operation_tells_itself_stays_and_gets_the_form_of_a_problem() {
        // Given
        var told = OASFactory.createAPIResponse().description("colour_unknown, colour_worn; ask again");
        var paint = told(HttpMethod.POST, "/v1/paint", "204");
        paint.getResponses().addAPIResponse("400", told);

        // When
        complete();

        // Then
        assertThat(told.getDescription()).isEqualTo("colour_unknown, colour_worn; ask again");
        assertThat(examples(told)).containsExactly("colour_unknown", "colour_worn", "unknown_parameter");
    }

    @Test
    void what_quarkus_says_of_a_secured_operation_says_too_little() {
        // Given
        var list = told(HttpMethod.GET, "/v1/things", "200")
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
        list.getResponses()
                .addAPIResponse("401", OASFactory.createAPIResponse().description("Not Authorized"))
                .addAPIResponse("403", OASFactory.createAPIResponse().description("Not Allowed"));

        // When
        complete();

        // Then
        assertThat(list.getResponses().getAPIResponse("401").getRef()).endsWith("/NotSignedIn");
        assertThat(list.getResponses().getAPIResponse("403").getRef()).endsWith("/TokenNotAllowed");
        assertThat(examples(document.getComponents().getResponses().get("NotSignedIn")))
                .containsExactly("unauthorized");
    }

    @Test
    void nobody_counts_how_often_a_provider_calls() {
        // Given
        var webhook = told(HttpMethod.POST, "/v1/auth/clerk/webhook", "204");

        // When
        complete();

        // Then
        assertThat(statuses(webhook)).doesNotContain("429");
    }

    @Test
    void the_example_of_a_page_is_one_of_its_items() {
        // Given
        var page = OASFactory.createSchema()
                .addProperty("data", OASFactory.createSchema().items(reference("Thing")))
                .addProperty("next_cursor", OASFactory.createSchema());
        document.getComponents()
                .schemas(Map.of(
                        "PageThing", page, "Thing", OASFactory.createSchema().addExample("a thing")));

        // When
        complete();

        // Then
        assertThat(page.getExamples().getFirst().toString()).isEqualTo("{data=[a thing], next_cursor=null}");
    }

    private void complete() {
        new DocumentCompletion().filterOpenAPI(document);
    }

    private Operation told(HttpMethod method, String path, String success) {
        var operation = OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses().addAPIResponse(success, OASFactory.createAPIResponse()));
        var item = OASFactory.createPathItem();
        item.setOperation(method, operation);
        document.getPaths().addPathItem(path, item);
        return operation;
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static List<String> statuses(Operation operation) {
        return List.copyOf(operation.getResponses().getAPIResponses().keySet());
    }

    private static List<String> examples(APIResponse response) {
        return List.copyOf(
                response.getContent().getMediaType(PROBLEM).getExamples().keySet());
    }
}
