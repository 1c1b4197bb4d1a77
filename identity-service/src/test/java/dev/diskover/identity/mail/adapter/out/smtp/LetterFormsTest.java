package dev.diskover.identity.mail.adapter.out.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Template;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LetterFormsTest {

    @Inject
    LetterForms forms;

    static Stream<Arguments> all() {
        return Arrays.stream(Template.values())
                .flatMap(template -> Stream.of("en", "de").map(locale -> Arguments.of(template, locale)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_letter_names_all_it_knows_as_text_and_as_html(Template template, String locale) {
        // When
        var written = forms.write(letter(template, locale, name -> "<" + name + ">"));

        // Then
        assertThat(written.subject()).isNotBlank().doesNotContain("Subject", "{", "\n");
        assertThat(written.html()).contains("lang=\"" + locale + "\"").doesNotContain("{");
        assertThat(template.names()).allSatisfy(name -> {
            assertThat(written.subject() + written.text()).contains("<" + name + ">");
            assertThat(written.html()).contains("&lt;" + name + "&gt;").doesNotContain("<" + name + ">");
        });
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void the_translation_of_the_nearest_language_is_taken_and_english_without_one(Template template) {
        // When
        var austrian = forms.write(letter(template, "de-AT", name -> name));
        var german = forms.write(letter(template, "de", name -> name));
        var english = forms.write(letter(template, "en", name -> name));
        var french = forms.write(letter(template, "fr", name -> name));

        // Then
        assertThat(austrian).isEqualTo(german).isNotEqualTo(english);
        assertThat(french).isEqualTo(english);
        assertThat(forms.write(letter(template, "../../etc", name -> name))).isEqualTo(english);
    }

    @Test
    void a_name_adds_neither_a_header_nor_a_paragraph() {
        // When
        var written = forms.write(
                letter(Template.INVITATION, "en", name -> "Anna\r\nBcc: all@example.test\n\n<script>\u2028x</script>"));

        // Then
        assertThat(written.subject()).doesNotContain("\r", "\n").contains("Anna Bcc: all@example.test");
        assertThat(written.text()).doesNotContain("\nBcc:");
        assertThat(written.html()).doesNotContain("<script>");
    }

    private static Letter letter(Template template, String locale, Function<String, String> value) {
        Map<String, String> data =
                template.names().stream().collect(Collectors.toMap(Function.identity(), value::apply));
        return new Letter(template, "anna@example.test", locale, data);
    }
}
