package dev.diskover.kernel.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a service's OpenAPI document must tell of each operation, so that nobody has to guess. */
public final class OpenApiRules {

    private final ApiDocument document;
    private final Set<String> tolerated = new HashSet<>();

    private OpenApiRules(ApiDocument document) {
        this.document = document;
    }

    public static OpenApiRules of(URI service) {
        assertThat(RestAssured.filters())
                .as("who holds the answers of all tests against the document")
                .hasAtLeastOneElementOfType(AnswersAsTold.class);
        return new OpenApiRules(ApiDocument.of(service));
    }

    static OpenApiRules in(JsonNode document) {
        return new OpenApiRules(new ApiDocument(document));
    }

    /** Faults that are known and on somebody's list, word by word; fine also when they are gone. */
    public OpenApiRules tolerating(String... faults) {
        tolerated.addAll(List.of(faults));
        return this;
    }

    public void hold() {
        assertThat(document.operations()).as("operations").isNotEmpty();
        assertThat(faults()).as("faults of the OpenAPI document").isEmpty();
    }

    List<String> faults() {
        return Stream.of(
                        general().stream(),
                        document.operations().stream().flatMap(operation -> operation.faults().stream()),
                        new FieldRules(document).faults(),
                        names(document.root().at("/components/schemas")))
                .flatMap(faults -> faults)
                .filter(fault -> !tolerated.contains(fault))
                .toList();
    }

    private List<String> general() {
        var faults = new ArrayList<String>();
        for (var place : List.of("/info/title", "/info/description", "/info/version", "/servers/0/url")) {
            if (document.root().at(place).asText().isBlank()) {
                faults.add("The document lacks " + place);
            }
        }
        var ids = new HashSet<String>();
        document.operations().stream()
                .filter(operation -> !ids.add(operation.id()))
                .forEach(operation -> faults.add(operation.name() + " has the operationId of another"));
        return faults;
    }

    /** Names as they are on the wire. */
    private static Stream<String> names(JsonNode schemas) {
        return schemas.properties().stream()
                .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                        .filter(property -> !property.getKey().matches("[a-z0-9_]+"))
                        .map(property -> "%s.%s is not snake_case".formatted(schema.getKey(), property.getKey())));
    }
}
