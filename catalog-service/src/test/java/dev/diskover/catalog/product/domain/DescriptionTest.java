package dev.diskover.catalog.product.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\tb", "a\u007fb", "a\u0085b", "a\u2028b", "a\u2029b", "a\ud800b"})
    void what_is_one_line_has_no_control_characters(String text) {
        assertRefused("invalid_name", () -> named(text));
        assertRefused("invalid_sku", () -> with(text, "tag", "tax"));
        assertRefused("invalid_tag", () -> with("sku", text, "tax"));
        assertRefused("invalid_tax_category", () -> with("sku", "tag", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ноты для 🎻", "日本語", "a\u200db", "\"quoted\" <b> & 'more'", "' or 1=1 --"})
    void any_other_character_may_stand_in_a_name(String name) {
        assertThat(named(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003"})
    void a_name_says_something(String name) {
        assertRefused("invalid_name", () -> named(name));
    }

    @Test
    void a_text_has_lines_and_tabs_and_no_other_control_characters() {
        assertThat(told("One\r\n\ttwo\n", "three\nfour").text()).isEqualTo("One\r\n\ttwo\n");
        assertRefused("invalid_description", () -> told("a\u0000", ""));
        assertRefused("invalid_description", () -> told("a\u001b[2J", ""));
        assertRefused("invalid_short_description", () -> told("", "a\u0007"));
    }

    @Test
    void each_text_has_its_length() {
        assertThat(named("n".repeat(200)).name()).hasSize(200);
        assertRefused("invalid_name", () -> named("n".repeat(201)));
        assertThat(told("t".repeat(20_000), "s".repeat(300)).text()).hasSize(20_000);
        assertRefused("invalid_description", () -> told("t".repeat(20_001), ""));
        assertRefused("invalid_short_description", () -> told("", "s".repeat(301)));
        assertRefused("invalid_sku", () -> with("s".repeat(101), "tag", "tax"));
        assertRefused("invalid_tag", () -> with("sku", "t".repeat(51), "tax"));
        assertRefused("invalid_tax_category", () -> with("sku", "tag", "t".repeat(51)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"\\u0000\"}", "{\"\\u0000\":1}", "{\"a\":\"\\\\\\u0000\"}"})
    void metadata_with_a_nul_cannot_be_kept(String json) {
        assertRefused("invalid_metadata", () -> withMetadata(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":\"\\\\u0000\"}", "{\"a\":\"\\u0001\"}", "{\"a\":[null,1.5,{\"b\":true}]}"})
    void any_other_metadata_can(String json) {
        assertThat(withMetadata(json).metadata()).isEqualTo(json);
    }

    private static Description named(String name) {
        return new Description(name, "", "", Category.AUDIO, null, List.of(), null, null, "{}", false, 0);
    }

    private static Description told(String text, String shortText) {
        return new Description("Loops", text, shortText, Category.AUDIO, null, List.of(), null, null, "{}", false, 0);
    }

    private static Description with(String sku, String tag, String taxCategory) {
        return new Description("Loops", "", "", Category.AUDIO, sku, List.of(tag), taxCategory, null, "{}", false, 0);
    }

    private static Description withMetadata(String json) {
        return new Description("Loops", "", "", Category.AUDIO, null, List.of(), null, null, json, false, 0);
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(InvalidProduct.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
