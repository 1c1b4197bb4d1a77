package dev.diskover.kernel.adapter.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.diskover.kernel.application.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldCompletionTest {

    private static final String THING = "#/components/schemas/Thing";

    private final OpenAPI document =
            OASFactory.createOpenAPI().paths(OASFactory.createPaths()).components(OASFactory.createComponents());

    record Thing(
            String name,
            @Nullable String coverUrl,
            @Nullable Thing usualPart,
            @JsonInclude List<String> errors) {}

    record Part(@JsonUnwrapped Thing thing, int count) {}

    static final class Elsewhere {

        record Part(String name) {}

        record Thing(String name, String coverUrl, Thing usualPart, List<String> errors) {}
    }

    @Test
    void what_is_answered_is_always_there_and_null_where_the_code_says_so() throws IOException {
        // Given
        var thing = form("Thing", "name", "cover_url", "errors");
        thing.addProperty("usual_part", OASFactory.createSchema().ref(THING));

        // When
        complete(Thing.class, Part.class);

        // Then
        assertThat(thing.getRequired()).containsExactlyInAnyOrder("name", "cover_url", "usual_part");
        assertThat(field(thing, "name").getType()).containsExactly(SchemaType.STRING);
        assertThat(field(thing, "cover_url").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(field(thing, "usual_part").getAnyOf())
                .extracting(Schema::getRef, Schema::getType)
                .containsExactly(tuple(THING, null), tuple(null, List.of(SchemaType.NULL)));
    }

    @Test
    void what_is_sent_must_be_there_only_where_a_constraint_says_so() throws IOException {
        // Given
        var thing = form("Thing", "name", "cover_url", "usual_part", "errors").addRequired("name");
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .items(OASFactory.createSchema().ref(THING))));
        document.getPaths()
                .addPathItem(
                        "/v1/things",
                        OASFactory.createPathItem()
                                .POST(OASFactory.createOperation()
                                        .requestBody(
                                                OASFactory.createRequestBody().content(content))));

        // When
        complete(Thing.class);

        // Then
        assertThat(thing.getRequired()).containsExactly("name");
        assertThat(field(thing, "cover_url").getType()).contains(SchemaType.NULL);
    }

    @Test
    void fields_of_a_part_that_is_not_shown_as_one_and_of_a_page_are_told_too() throws IOException {
        // Given
        var part = form("Part", "name", "cover_url", "usual_part", "errors", "count");
        var page = form("PagePart", "data", "next_cursor");

        // When
        complete(Part.class, Thing.class, Page.class);

        // Then
        assertThat(field(part, "cover_url").getType()).contains(SchemaType.NULL);
        assertThat(part.getRequired()).contains("cover_url", "count").doesNotContain("errors");
        assertThat(field(page, "next_cursor").getType()).contains(SchemaType.NULL);
        assertThat(page.getRequired()).containsExactlyInAnyOrder("data", "next_cursor");
    }

    @Test
    void two_records_that_look_alike_must_say_the_same() {
        // Given
        form("Thing", "name", "cover_url", "usual_part", "errors");

        // Then
        assertThatIllegalStateException()
                .isThrownBy(() -> complete(Thing.class, Elsewhere.Thing.class))
                .withMessageContaining("Thing");
    }

    @Test
    void records_of_the_same_name_with_other_fields_are_told_apart() throws IOException {
        // Given
        var part = form("Part", "name");

        // When
        complete(Part.class, Thing.class, Elsewhere.Part.class);

        // Then
        assertThat(part.getRequired()).containsExactly("name");
    }

    private Schema form(String name, String... properties) {
        var form = OASFactory.createSchema().addType(SchemaType.OBJECT).properties(Map.of());
        for (var property : properties) {
            form.addProperty(property, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        document.getComponents().addSchema(name, form);
        return form;
    }

    private static Schema field(Schema form, String name) {
        return form.getProperties().get(name);
    }

    private void complete(Class<?>... classes) throws IOException {
        new FieldCompletion(Index.of(classes)).filterOpenAPI(document);
    }
}
