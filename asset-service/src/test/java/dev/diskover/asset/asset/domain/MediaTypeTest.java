package dev.diskover.asset.asset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource({
        "application/zip, application/zip",
        "Application/ZIP, application/zip",
        "' text/plain ; Charset=UTF-8 ', text/plain;charset=UTF-8",
        "image/svg+xml, image/svg+xml",
        "application/vnd.ms-excel, application/vnd.ms-excel"
    })
    void a_type_has_one_writing(String sent, String kept) {
        assertThat(MediaType.of(sent).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zip",
                "application/",
                "/zip",
                "application/zip;",
                "application/zip\r\nX-Evil: 1",
                "text/plain; charset=\"utf-8\"",
                "a/b/c",
                "text/pla in",
                "tëxt/plain"
            })
    void what_is_no_media_type_is_refused(String sent) {
        assertThatThrownBy(() -> MediaType.of(sent))
                .isInstanceOfSatisfying(
                        InvalidFile.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid_content_type"));
    }

    @Test
    void a_type_ends_at_127_characters() {
        // Given
        var longest = "a/" + "b".repeat(60) + ";c=" + "d".repeat(62);

        // When, Then
        assertThat(MediaType.of(longest).value()).hasSize(127);
        assertThatThrownBy(() -> MediaType.of(longest + "d")).isInstanceOf(InvalidFile.class);
    }

    @Test
    void storage_may_write_the_same_type_differently() {
        // Given
        var type = MediaType.of("text/plain;charset=utf-8");

        // When, Then
        assertThat(type.isSameAs("text/plain; charset=UTF-8")).isTrue();
        assertThat(type.isSameAs("text/plain")).isFalse();
        assertThat(type.isSameAs(null)).isFalse();
    }
}
