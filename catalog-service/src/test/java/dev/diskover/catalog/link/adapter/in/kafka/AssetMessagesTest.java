package dev.diskover.catalog.link.adapter.in.kafka;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.LOOPS_ZIP;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.loopsZip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.diskover.catalog.fixture.Facts;
import dev.diskover.catalog.fixture.RunningService;
import dev.diskover.catalog.link.application.port.out.AssetCopy;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.kernel.testing.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssetMessagesTest extends RunningService {

    @Inject
    AssetCopy copy;

    @Test
    void the_published_samples_are_read_however_often_they_come() {
        // Given
        var ready = Contracts.fact("asset.AssetReady.v1");

        // When
        told(ready, ready, Facts.at(NOON, ready));

        // Then
        assertThat(copy.find(LOOPS_ZIP)).contains(loopsZip());
        assertThat(count("select count(*) from assets")).isEqualTo(1);
    }

    @Test
    void a_file_whose_new_name_is_the_first_news_of_it_is_known_too() {
        // When
        told(Contracts.fact("asset.AssetRenamed.v1"));

        // Then
        assertThat(copy.find(LOOPS_ZIP)).map(LinkableAsset::name).contains("Loops (2026)");
    }

    @Test
    void a_new_name_stays_when_the_first_news_of_the_file_comes_after_it() {
        // Given
        var ready = Contracts.fact("asset.AssetReady.v1");
        var renamed = Facts.assetRenamed("Loops (2026)", NOON.plusSeconds(1));

        // When
        told(renamed, ready, renamed);

        // Then
        assertThat(copy.find(LOOPS_ZIP)).map(LinkableAsset::name).contains("Loops (2026)");
    }

    @Test
    void a_product_shows_its_files_by_their_present_names() {
        // Given
        var loops = created(Map.of());
        told(Contracts.fact("asset.AssetReady.v1"));
        as(ANNA).body(Map.of("asset_id", LOOPS_ZIP.value()))
                .post(assets(SHOP, loops))
                .then()
                .statusCode(201);

        // When
        told(Facts.assetRenamed("Loops (2026)", NOON.plusSeconds(1)));

        // Then
        as(ANNA).get("/v1/products/" + loops).then().body("assets.name", contains("Loops (2026)"));
        as(ANNA).get(assets(SHOP, loops)).then().body("data.name", contains("Loops (2026)"));
    }
}
