package dev.diskover.identity.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({"Loop Kitchen,loop-kitchen", "Ünïcode & Söhne,unicode-sohne", "日本,org-new", "admin,org-admin"})
    void a_name_suggests_a_slug(String name, String slug) {
        // When, Then
        assertThat(Slug.suggestedBy(name).value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-a", "a-", "a--b", "A", "a b", "admin", "api", "members", "by-slug"})
    void a_malformed_or_reserved_slug_is_refused(String slug) {
        // When, Then
        assertThatThrownBy(() -> Slug.chosen(slug)).isInstanceOf(InvalidSlug.class);
    }
}
