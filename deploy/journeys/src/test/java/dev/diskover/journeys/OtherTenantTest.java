package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OtherTenantTest {

    private final Marketplace marketplace = RunningSystem.get().marketplace();

    @Test
    void what_belongs_to_another_tenant_does_not_exist() throws IOException {
        // Given
        var belongings = belongings(Trade.at(marketplace));
        var stranger = marketplace.register("cleo");

        // When
        var answers = Stream.of(looks(stranger, belongings), deeds(stranger, belongings))
                .flatMap(List::stream)
                .toList();

        // Then
        assertThat(answers).hasSize(14).allSatisfy(answer -> assertThat(answer.status())
                .as(answer.request())
                .isEqualTo(404));
    }

    private Belongings belongings(Trade trade) throws IOException {
        var asset = trade.asset();
        var hidden = marketplace.createProduct(trade.anna(), "Loops", "digital", 500, Map.of("is_active", false));
        var free = marketplace.createProduct(trade.anna(), "Free", "digital", 0, Map.of());
        var transaction = trade.order(free).expect(201).text("id");
        return new Belongings(trade.anna().orgId(), hidden, asset, transaction);
    }

    private List<Answer> looks(Person stranger, Belongings of) {
        var org = of.path();
        return Stream.of(
                        org,
                        org + "/membership",
                        org + "/license",
                        org + "/products",
                        org + "/products/%s/assets".formatted(of.product()),
                        org + "/assets",
                        org + "/assets/usage",
                        org + "/assets/" + of.asset(),
                        "/v1/products/" + of.product(),
                        "/v1/transactions/" + of.transaction())
                .map(path -> marketplace.api().get(path, stranger.token()))
                .toList();
    }

    private List<Answer> deeds(Person stranger, Belongings of) {
        var product = Map.of("org_id", of.org(), "name", "Mine?", "type", "digital", "price", 1);
        return List.of(
                post(stranger, "/v1/transactions/%s/cancel".formatted(of.transaction()), null),
                post(stranger, of.path() + "/assets/%s/complete".formatted(of.asset()), null),
                post(
                        stranger,
                        of.path() + "/products/%s/assets".formatted(of.product()),
                        Map.of("asset_id", of.asset())),
                post(stranger, "/v1/products", product));
    }

    private Answer post(Person person, String path, Object body) {
        return marketplace.api().post(path, person.token(), body);
    }

    /** What Anna has, and what Ben bought of her. */
    private record Belongings(String org, String product, String asset, String transaction) {

        String path() {
            return "/v1/orgs/" + org;
        }
    }
}
