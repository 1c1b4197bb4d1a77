package dev.diskover.catalog.product.adapter.in.rest;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.diskover.catalog.fixture.AtOnceUnitOfWork;
import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.fixture.InMemoryProductViews;
import dev.diskover.catalog.fixture.InMemoryProducts;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.kernel.adapter.rest.JsonConventions;
import dev.diskover.kernel.application.Page;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenProductsTest {

    private final ObjectMapper plain = json();
    private final ObjectMapper remembering = json();

    WrittenProductsTest() {
        new WrittenProducts().customize(remembering);
    }

    @Test
    void what_is_copied_is_what_would_be_written() throws JsonProcessingException {
        // Given
        var view = view("„Loops“ \"vol. 1\" \\ ü 🎹");
        var page = new Page<>(List.of(view, view("Other"), view), "next");

        // When, Then
        for (var time = 1; time <= 3; time++) {
            assertThat(remembering.writeValueAsBytes(view)).isEqualTo(plain.writeValueAsBytes(view));
            assertThat(remembering.writeValueAsBytes(page)).isEqualTo(plain.writeValueAsBytes(page));
        }
    }

    @Test
    void what_is_longer_than_a_buffer_is_copied_whole() throws JsonProcessingException {
        // Given
        var page = new Page<>(Collections.nCopies(100, view("L".repeat(200))), null);

        // When, Then
        assertThat(remembering.writeValueAsBytes(page)).isEqualTo(plain.writeValueAsBytes(page));
        assertThat(remembering.writeValueAsBytes(page)).isEqualTo(plain.writeValueAsBytes(page));
    }

    @Test
    void the_same_product_with_more_sold_is_written_anew() throws JsonProcessingException {
        // Given
        var view = view("Loops");
        remembering.writeValueAsString(view);

        // When, Then
        assertThat(remembering.writeValueAsString(view.at(NOON, 7)))
                .isEqualTo(plain.writeValueAsString(view.at(NOON, 7)))
                .contains("\"sold_count\":7,");
    }

    private static ObjectMapper json() {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        new JsonConventions().customize(json);
        return json;
    }

    private static ProductView view(String name) {
        var product = Product.create(SHOP, new Slug("loops"), Drafts.named(name), NOON);
        var unitOfWork = new AtOnceUnitOfWork();
        var products = new InMemoryProducts(unitOfWork);
        unitOfWork.run(() -> products.add(product, null));
        return new InMemoryProductViews(products).find(product.id(), NOON).orElseThrow();
    }
}
