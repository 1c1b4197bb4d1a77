package dev.diskover.catalog.product.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Loops vol. 1, loops-vol-1",
        "  Ça coûte 5 € , ca-coute-5",
        "--- Ünïcode ---, unicode",
        "Ноты, product",
        "日本, product",
        "a_b/c\\d, a-b-c-d"
    })
    void a_name_suggests_a_slug_in_latin_letters_and_digits(String name, String slug) {
        assertThat(Slug.derivedFrom(name).value()).isEqualTo(slug);
    }

    @Test
    void a_long_name_suggests_a_slug_that_leaves_room_for_a_number() {
        // Given
        var name = "a".repeat(69) + " b" + "c".repeat(200);

        // When
        var slug = Slug.derivedFrom(name);

        // Then
        assertThat(slug.value()).isEqualTo("a".repeat(69));
        assertThat(slug.numbered(100).value()).isEqualTo("a".repeat(69) + "-100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "9", "loops-vol-1"})
    void lower_case_letters_digits_and_single_dashes_make_a_slug(String slug) {
        assertThat(new Slug(slug).value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Loops", "a--b", "-a", "a-", "a b", "ä", "a\n", "a\u0000", "../a"})
    void anything_else_is_none(String slug) {
        assertThatThrownBy(() -> new Slug(slug))
                .isInstanceOfSatisfying(InvalidProduct.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("invalid_slug"));
    }

    @Test
    void eighty_characters_fit_and_one_more_does_not() {
        assertThat(new Slug("a".repeat(80)).value()).hasSize(80);
        assertThatThrownBy(() -> new Slug("a".repeat(81))).isInstanceOf(InvalidProduct.class);
    }
}
