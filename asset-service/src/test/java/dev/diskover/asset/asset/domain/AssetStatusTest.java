package dev.diskover.asset.asset.domain;

import static dev.diskover.asset.asset.domain.AssetStatus.EXPIRED;
import static dev.diskover.asset.asset.domain.AssetStatus.PENDING;
import static dev.diskover.asset.asset.domain.AssetStatus.READY;
import static dev.diskover.asset.asset.domain.AssetStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssetStatusTest {

    @ParameterizedTest
    @EnumSource
    void only_a_pending_asset_becomes_something_else(AssetStatus from) {
        // Given
        var legal = Map.of(PENDING, Set.of(READY, REJECTED, EXPIRED));

        // When, Then
        for (var to : AssetStatus.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(legal.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
