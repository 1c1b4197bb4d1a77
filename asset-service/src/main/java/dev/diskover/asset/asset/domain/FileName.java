package dev.diskover.asset.asset.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name that is safe in a storage key, in a header and on the buyer's disk: no path, no quotes, nothing invisible or
 * that turns the direction of writing, no look-alike of a slash or dot, nothing that some system cannot store.
 */
public record FileName(String value) {

    /** In bytes: file systems, also the one below a local store, end at 255 and need a few for themselves. */
    public static final int LONGEST = 200;

    private static final String NOTHING_LEFT = "file";
    private static final Pattern PATH_OR_CONTROL = Pattern.compile("[/\\\\\\p{Cc}\\p{Cs}]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]+");
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{3})\\p{M}+");
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"'`´|?*;%\\p{Pi}\\p{Pf}\\p{Co}\\p{Cn}"
            + "\\u2032-\\u2037\\u201A\\u201E\\u2044\\u2215\\u2216\\u29F5\\u29F8]+");
    private static final Pattern EDGES = Pattern.compile("^[. _~-]+|[. ]+$");
    private static final Pattern END = Pattern.compile("[. ]+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.[\\p{L}\\p{N}]{1,16}$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    public FileName {
        if (value.isEmpty()
                || bytes(value) > LONGEST
                || PATH_OR_CONTROL.matcher(value).find()) {
            throw new IllegalArgumentException("Not a safe file name: " + value);
        }
    }

    /** Makes a safe name of any. The extension stays: it tells the buyer's system what the file is. */
    public static FileName of(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFKC).replace('\\', '/');
        name = BLANK.matcher(name.substring(name.lastIndexOf('/') + 1)).replaceAll(" ");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = PILED_MARKS.matcher(name).replaceAll("$1");
        name = UNSAFE.matcher(name).replaceAll("_").stripTrailing();
        var extension = EXTENSION
                .matcher(name)
                .results()
                .findFirst()
                .map(found -> found.group())
                .orElse("");
        var stem = bare(name.substring(0, name.length() - extension.length()));
        return new FileName(fitted(stem.isEmpty() ? NOTHING_LEFT : stem, extension));
    }

    private static String bare(String stem) {
        var bare = EDGES.matcher(stem).replaceAll("");
        return DEVICE.matcher(bare).matches() ? "_" + bare : bare;
    }

    /** Shortens by whole characters, never in the middle of one. */
    private static String fitted(String stem, String extension) {
        var end = stem.length();
        while (bytes(stem.substring(0, end)) + bytes(extension) > LONGEST) {
            end = stem.offsetByCodePoints(end, -1);
        }
        return END.matcher(stem.substring(0, end)).replaceAll("") + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
