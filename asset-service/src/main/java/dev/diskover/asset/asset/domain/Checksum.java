package dev.diskover.asset.asset.domain;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A SHA-256. Hexadecimal in our interface, Base64 in that of object storage. */
public record Checksum(String hex) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Checksum {
        if (!SHA_256.matcher(hex).matches()) {
            throw new InvalidFile("invalid_checksum", "checksum_sha256 is 64 hexadecimal digits");
        }
    }

    public static Checksum ofHex(String sent) {
        return new Checksum(sent.toLowerCase(Locale.ROOT));
    }

    public static Checksum ofBase64(String base64) {
        return new Checksum(HexFormat.of().formatHex(Base64.getDecoder().decode(base64)));
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
