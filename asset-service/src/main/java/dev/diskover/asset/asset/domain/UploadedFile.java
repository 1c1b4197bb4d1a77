package dev.diskover.asset.asset.domain;

import java.util.regex.Pattern;

/**
 * What the client says it will upload.
 *
 * @param checksum SHA-256 in lower-case hex; null where the client sent none
 */
public record UploadedFile(FileName name, String contentType, long sizeBytes, String checksum) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9!#$&^_.+-]{1,63}/[A-Za-z0-9!#$&^_.+-]{1,63}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public UploadedFile {
        if (!MEDIA_TYPE.matcher(contentType).matches()) {
            throw new InvalidFile("invalid_content_type", "content_type is a media type such as application/zip");
        }
        if (checksum != null && !SHA_256.matcher(checksum).matches()) {
            throw new InvalidFile("invalid_checksum", "checksum_sha256 is 64 lower-case hexadecimal digits");
        }
    }
}
