package dev.diskover.admin.directory.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.admin.fixture.Cast;
import dev.diskover.admin.fixture.Facts;
import dev.diskover.admin.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of every list and sort, over rows that are alike in what they are sorted by and have odd names. */
@QuarkusTest
class ListingTest extends RunningService {

    private static final List<String> ODD_NAMES = List.of(
            "loops",
            "Loops",
            "LOOPS",
            "楽器",
            "Ä",
            "ä",
            "İstanbul",
            "istanbul",
            "ß",
            "SS",
            "\"quoted\"",
            "a\\b",
            "a\\nb",
            "two\nlines",
            "\\",
            "100%",
            " blank first",
            "\ud83c\udfb5 notes",
            "ΣΑΣ",
            "σας",
            "楽".repeat(100));

    @BeforeEach
    void manyOfEach() {
        for (var number = 0; number < ODD_NAMES.size(); number++) {
            var name = ODD_NAMES.get(number);
            told(
                    Facts.user(Cast.id(0x100 + number), name + "@example.test", Map.of()),
                    Facts.organization(Cast.id(0x200 + number), name, Map.of()),
                    Facts.product(Cast.id(0x300 + number), name, Map.of("price", number / 4)),
                    Facts.transaction(Cast.id(0x400 + number), "anna@example.test", Map.of("total", number / 4)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "users, created_at",
        "users, email",
        "orgs, created_at",
        "orgs, name",
        "products, created_at",
        "products, name",
        "products, price",
        "transactions, created_at",
        "transactions, total"
    })
    void pages_show_every_row_once_in_the_order_of_the_list(String list, String sort) {
        // Given
        var upwards = pages(list, sort, 100);

        // When, Then
        assertThat(upwards).hasSameSizeAs(ODD_NAMES).doesNotHaveDuplicates();
        assertThat(pages(list, sort, 3)).isEqualTo(upwards);
        assertThat(pages(list, "-" + sort, 4)).isEqualTo(upwards.reversed());
    }

    @Test
    void a_row_that_comes_between_two_pages_moves_no_other() {
        // Given
        var before = pages("products", "name", 100);
        var first = read("products?sort=name&limit=5").extract();

        // When
        told(Facts.product(Cast.id(0x999), " ", Map.of()));

        // Then
        String cursor = first.path("next_cursor");
        assertThat(read("products?sort=name&limit=100&cursor=" + cursor)
                        .extract()
                        .<List<String>>path("data.id"))
                .isEqualTo(before.subList(5, before.size()));
    }

    private static List<String> pages(String list, String sort, int limit) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var from = cursor == null ? "" : "&cursor=" + cursor;
            var page = read("%s?sort=%s&limit=%d%s".formatted(list, sort, limit, from))
                    .statusCode(200)
                    .extract();
            ids.addAll(page.<List<String>>path("data.id"));
            cursor = page.path("next_cursor");
        } while (cursor != null);
        return ids;
    }
}
