package dev.diskover.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.diskover.kernel.testing.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractSamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/contracts");

    @ParameterizedTest
    @MethodSource("types")
    void a_sample_follows_its_schema(String type) throws IOException {
        // Given
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(FOLDER.resolve(type + ".schema.json")));

        // When
        var violations = schema.validate(new ObjectMapper().readTree(Contracts.sample(type)));

        // Then
        assertThat(violations).isEmpty();
    }

    static List<String> types() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".schema.json"))
                    .map(name -> name.replaceFirst("\\.json$", ""))
                    .toList();
        }
    }
}
