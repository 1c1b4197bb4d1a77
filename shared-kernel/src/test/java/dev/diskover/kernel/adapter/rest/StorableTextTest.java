package dev.diskover.kernel.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

    private final ObjectMapper json = new ObjectMapper();

    StorableTextTest() {
        new JsonConventions().customize(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "secret\\u0000", "\\ud800", "\\udc00\\ud800", "\\ud83d"})
    void text_that_no_database_stores_is_refused_without_showing_it(String text) {
        // When, Then
        assertThatThrownBy(() -> json.readValue("{\"name\": \"%s\"}".formatted(text), Named.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> json.readValue("{\"tags\": [\"%s\"]}".formatted(text), Named.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void all_other_text_is_read_as_it_is() throws JsonProcessingException {
        // When
        var read = json.readValue(
                "{\"name\": \"A\\n\\u0001\\u202e\\ud83d\\ude00\", \"tags\": [\"\", null], \"more\": {\"a\": \"b\"}}",
                Named.class);

        // Then
        assertThat(read.name()).isEqualTo("A\n\u0001\u202e\ud83d\ude00");
        assertThat(read.tags()).containsExactly("", null);
        assertThat(read.more()).containsEntry("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "1.5"})
    void what_is_no_text_is_not_guessed_to_be_some(String value) {
        // When, Then
        assertThatThrownBy(() -> json.readValue("{\"name\": %s}".formatted(value), Named.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    record Named(String name, List<String> tags, Map<String, String> more) {}
}
