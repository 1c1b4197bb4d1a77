package dev.diskover.asset.asset.adapter.in.rest;

import dev.diskover.asset.asset.application.port.in.DescribeAsset;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.asset.membership.application.port.in.Caller;
import dev.diskover.asset.membership.domain.OrgId;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Absent fields stay as they are. */
@Schema(examples = "{\"name\": \"Loops (2026)\", \"description\": \"120 loops, 24 bit\"}")
public record DescribeRequest(
        @Size(max = DisplayName.LONGEST)
        @Pattern(regexp = DisplayName.ONE_LINE, message = "must be one line of text")
        @Nullable
        String name,

        @Size(max = 2000) @Pattern(regexp = "[^\\x00]*", message = "must not contain NUL") @Nullable
        String description) {

    DescribeAsset.Command by(Caller caller, OrgId org, AssetId asset) {
        return new DescribeAsset.Command(caller, org, asset, name == null ? null : new DisplayName(name), description);
    }
}
