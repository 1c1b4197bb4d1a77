package dev.diskover.kernel.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.Cursor.InvalidCursor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Cursor CHEAPEST = new Cursor("price", List.of("900", "Ünïcode – 漢字"));

    @Test
    void comes_back_as_it_went() {
        assertThat(Cursor.decode(CHEAPEST.encode(), "price", 2)).isEqualTo(CHEAPEST);
    }

    @Test
    void belongs_to_one_sort_and_its_number_of_keys() {
        assertThatThrownBy(() -> Cursor.decode(CHEAPEST.encode(), "-price", 2)).isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> Cursor.decode(CHEAPEST.encode(), "price", 1)).isInstanceOf(InvalidCursor.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "cHJpY2U", "null", "../../etc/passwd"})
    void of_a_strangers_making_is_refused(String made) {
        assertThatThrownBy(() -> Cursor.decode(made, "price", 2)).isInstanceOf(InvalidCursor.class);
    }

    @Test
    void longer_than_any_of_ours_is_refused_unread() {
        assertThatThrownBy(() -> Cursor.decode("A".repeat(5_000), "price", 2)).isInstanceOf(InvalidCursor.class);
    }

    @Test
    void a_full_page_knows_where_the_next_one_begins_and_the_last_page_has_none() {
        // When
        var full = Page.of(List.of(1, 2, 3), 2, last -> new Cursor("n", List.of(last.toString())));
        var last = Page.of(List.of(3), 2, row -> new Cursor("n", List.of(row.toString())));

        // Then
        assertThat(full.data()).containsExactly(1, 2);
        assertThat(Cursor.decode(full.nextCursor(), "n", 1).position()).containsExactly("2");
        assertThat(last.nextCursor()).isNull();
    }
}
