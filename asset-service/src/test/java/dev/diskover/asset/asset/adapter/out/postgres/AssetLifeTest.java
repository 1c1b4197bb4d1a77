package dev.diskover.asset.asset.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.fixture.Cast;
import dev.diskover.asset.fixture.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** The database holds the same table as {@link AssetStatus}. */
@QuarkusTest
class AssetLifeTest extends RunningService {

    private static final String UPDATE = "update assets set status = ? where id = ?";
    private static final String INSERT = """
            insert into assets (id, org_id, name, filename, content_type, size_bytes, storage_key, status, uploaded_by,
                                upload_until, created_at, updated_at)
            values (?, ?, 'loops', 'loops.zip', 'application/zip', 1, gen_random_uuid()::text, ?, ?,
                    now(), now(), now())
            """;

    @ParameterizedTest
    @MethodSource("allPairs")
    void the_database_allows_a_change_where_the_domain_does(AssetStatus from, AssetStatus to) {
        // Given
        var asset = inserted();
        if (from != AssetStatus.PENDING) {
            execute(UPDATE, from.code(), asset);
        }

        // When, Then
        if (from.canBecome(to) || from == to) {
            execute(UPDATE, to.code(), asset);
            assertThat(count("select count(*) from assets where status = ?", to.code()))
                    .isEqualTo(1);
        } else {
            assertThatThrownBy(() -> execute(UPDATE, to.code(), asset))
                    .hasMessageContaining("is %s and cannot become %s", from.code(), to.code());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PENDING")
    void an_asset_begins_pending(AssetStatus status) {
        assertThatThrownBy(() -> insert(UUID.randomUUID(), status.code())).hasMessageContaining("begins pending");
    }

    @Test
    void a_status_that_does_not_exist_is_refused() {
        // Given
        var asset = inserted();

        // When, Then
        assertThatThrownBy(() -> execute(UPDATE, "lost", asset)).hasMessageContaining("check constraint");
    }

    static Stream<Arguments> allPairs() {
        return Arrays.stream(AssetStatus.values())
                .flatMap(from -> Arrays.stream(AssetStatus.values()).map(to -> Arguments.of(from, to)));
    }

    private UUID inserted() {
        var id = UUID.randomUUID();
        insert(id, "pending");
        return id;
    }

    private void insert(UUID id, String status) {
        execute(INSERT, id, Cast.SHOP.value(), status, Cast.ANNA.value());
    }
}
