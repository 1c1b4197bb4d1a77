package dev.diskover.asset.asset.application;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.BEN;
import static dev.diskover.asset.fixture.Cast.MALLORY;
import static dev.diskover.asset.fixture.Cast.MB;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.VERA;
import static dev.diskover.asset.fixture.Cast.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.DescribeAsset;
import dev.diskover.asset.asset.application.port.in.ViewAssets;
import dev.diskover.asset.asset.application.port.in.ViewUsage.UsageView;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetEvent.AssetRenamed;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.asset.domain.AssetNotFound;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.asset.membership.domain.OrganizationNotFound;
import dev.diskover.asset.membership.domain.RoleNotSufficient;
import dev.diskover.asset.membership.domain.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DescribeAndViewAssetTest {

    private static final ViewAssets.Query ALL =
            new ViewAssets.Query(new ViewAssets.Filter(null, null, null), ViewAssets.Sort.NEWEST, null, 20);
    private static final DisplayName NEW_NAME = new DisplayName("Loops (2026)");

    private final Workshop workshop = new Workshop();

    private AssetState upload;

    @BeforeEach
    void annaAnnounced() {
        upload = workshop.announced();
    }

    @Test
    void what_is_not_said_stays_as_it_is() {
        // When
        describe(ANNA, null, "120 loops");
        var described = describe(ANNA, NEW_NAME, null);

        // Then
        assertThat(described.name()).isEqualTo("Loops (2026)");
        assertThat(described.description()).isEqualTo("120 loops");
        assertThat(workshop.state(upload.id().value()).name()).isEqualTo(NEW_NAME);
    }

    @Test
    void a_new_name_of_a_ready_asset_is_told() {
        // Given
        workshop.verdicts().give(upload, true);

        // When
        describe(ANNA, NEW_NAME, null);

        // Then
        assertThat(workshop.assets.published()).last().isInstanceOf(AssetRenamed.class);
    }

    @Test
    void members_describe_their_own_only_and_viewers_nothing() {
        assertThatThrownBy(() -> describe(BEN, NEW_NAME, null)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> describe(VERA, NEW_NAME, null)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> describe(MALLORY, NEW_NAME, null)).isInstanceOf(OrganizationNotFound.class);
        assertThat(workshop.state(upload.id().value())).isEqualTo(upload);
    }

    @Test
    void an_unknown_asset_is_neither_described_nor_shown() {
        // Given
        var unknown = AssetId.next();

        // When, Then
        assertThatThrownBy(() -> workshop.describeAsset()
                        .describe(new DescribeAsset.Command(caller(ANNA), SHOP, unknown, NEW_NAME, null)))
                .isInstanceOf(AssetNotFound.class);
        assertThatThrownBy(() -> workshop.viewAssets().get(caller(ANNA), SHOP, unknown))
                .isInstanceOf(AssetNotFound.class);
    }

    @Test
    void every_member_looks_and_a_stranger_does_not() {
        // Given
        var view = workshop.viewAssets();

        // When, Then
        assertThat(view.get(caller(VERA), SHOP, upload.id())).isEqualTo(AssetView.of(upload));
        assertThat(view.list(caller(VERA), SHOP, ALL).data()).containsExactly(AssetView.of(upload));
        assertThatThrownBy(() -> view.get(caller(MALLORY), SHOP, upload.id())).isInstanceOf(OrganizationNotFound.class);
        assertThatThrownBy(() -> view.list(caller(MALLORY), SHOP, ALL)).isInstanceOf(OrganizationNotFound.class);
        assertThatThrownBy(() -> workshop.viewUsage().of(caller(MALLORY), SHOP))
                .isInstanceOf(OrganizationNotFound.class);
    }

    @Test
    void usage_tells_what_is_reserved_used_and_allowed() {
        assertThat(usage()).isEqualTo(new UsageView(0, MB, 1000 * MB, 100 * MB, 1, 100, 0.1));
        workshop.verdicts().give(upload, true);
        assertThat(usage()).isEqualTo(new UsageView(MB, 0, 1000 * MB, 100 * MB, 1, 100, 0.1));
    }

    @Test
    void usage_leaves_late_uploads_out_and_does_not_end_them() {
        // Given
        workshop.clock.forward(Asset.UPLOAD_LIFE);

        // When
        var usage = usage();

        // Then
        assertThat(usage).isEqualTo(new UsageView(0, 0, 1000 * MB, 100 * MB, 0, 100, 0));
        assertThat(workshop.state(upload.id().value())).isEqualTo(upload);
    }

    private UsageView usage() {
        return workshop.viewUsage().of(caller(VERA), SHOP);
    }

    private AssetView describe(UserId user, DisplayName name, String description) {
        return workshop.describeAsset()
                .describe(new DescribeAsset.Command(caller(user), SHOP, upload.id(), name, description));
    }
}
