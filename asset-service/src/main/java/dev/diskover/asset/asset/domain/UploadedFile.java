package dev.diskover.asset.asset.domain;

/**
 * What the client says it will upload.
 *
 * @param checksum null where the client sent none
 */
public record UploadedFile(FileName name, MediaType contentType, long sizeBytes, Checksum checksum) {

    public UploadedFile {
        if (sizeBytes < 1) {
            throw new IllegalArgumentException("A file has at least one byte");
        }
    }

    public String checksumHex() {
        return checksum == null ? null : checksum.hex();
    }
}
