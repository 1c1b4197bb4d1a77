package dev.diskover.asset.asset.domain;

import java.text.Normalizer;

/**
 * A name that is safe in a storage key, in a header and on the buyer's disk: no path, no control characters, no
 * characters that change the direction of writing or that some system cannot store; 1 to 150 characters.
 */
public record FileName(String value) {

    private static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 20;

    /** Makes a safe name of any; {@code file} where nothing is left. */
    public static FileName of(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*;%]+", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. _-]+|[. ]+$", "");
        return new FileName(name.isEmpty() ? "file" : shortened(name));
    }

    /** Keeps the extension, which tells the buyer's system what the file is. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        return name.substring(0, LONGEST - extension.length()) + extension;
    }
}
