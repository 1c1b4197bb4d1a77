package dev.diskover.asset.asset.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What really lies in storage.
 *
 * @param checksum null where the store knows none
 */
public record StoredObject(long sizeBytes, String contentType, Checksum checksum) {

    /** Empty when this is the announced file. An announced checksum that the store cannot confirm is a difference. */
    public List<Difference> differencesFrom(UploadedFile announced) {
        var differences = new ArrayList<Difference>();
        if (sizeBytes != announced.sizeBytes()) {
            differences.add(new Difference("size_bytes", announced.sizeBytes(), sizeBytes));
        }
        if (!announced.contentType().isSameAs(contentType)) {
            differences.add(
                    new Difference("content_type", announced.contentType().value(), contentType));
        }
        if (announced.checksum() != null && !announced.checksum().equals(checksum)) {
            var found = checksum == null ? null : checksum.hex();
            differences.add(new Difference("checksum_sha256", announced.checksumHex(), found));
        }
        return differences;
    }

    /** One field that is not as announced. */
    public record Difference(String field, Object announced, Object found) {}
}
