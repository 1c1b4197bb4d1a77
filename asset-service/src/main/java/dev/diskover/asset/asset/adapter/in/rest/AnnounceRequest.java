package dev.diskover.asset.asset.adapter.in.rest;

import dev.diskover.asset.asset.application.port.in.AnnounceUpload;
import dev.diskover.asset.asset.domain.Checksum;
import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.asset.asset.domain.FileName;
import dev.diskover.asset.asset.domain.MediaType;
import dev.diskover.asset.asset.domain.UploadedFile;
import dev.diskover.asset.membership.application.port.in.Caller;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.application.IdempotencyKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The largest that storage takes in one PUT is 5 GiB. */
@Schema(examples = """
        {"name": "Loops", "filename": "loops.zip", "content_type": "application/zip", "size_bytes": 4194304,
         "checksum_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
        """)
public record AnnounceRequest(
        @Size(max = DisplayName.LONGEST)
        @Pattern(regexp = DisplayName.ONE_LINE, message = "must be one line of text")
        @Nullable
        String name,

        @NotBlank @Size(max = 1000) String filename,
        @NotBlank @Size(max = 127) String contentType,
        @NotNull @Min(1) @Max(5L * 1024 * 1024 * 1024) Long sizeBytes,

        @Pattern(regexp = "[0-9a-fA-F]{64}", message = "must be 64 hexadecimal digits") @Nullable
        String checksumSha256) {

    AnnounceUpload.Command by(Caller caller, OrgId org, IdempotencyKey key) {
        var checksum = checksumSha256 == null ? null : Checksum.ofHex(checksumSha256);
        var file = new UploadedFile(FileName.of(filename), MediaType.of(contentType), sizeBytes, checksum);
        return new AnnounceUpload.Command(caller, org, file, name == null ? null : new DisplayName(name), key);
    }
}
