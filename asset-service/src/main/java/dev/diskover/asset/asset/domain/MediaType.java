package dev.diskover.asset.asset.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What kind of file it is, {@code type/subtype} with parameters, in the one writing that has no blanks in it. */
public record MediaType(String value) {

    private static final int LONGEST = 127;
    private static final String NAME = "[a-z0-9][a-z0-9!#$&^_.+-]{0,63}";
    private static final String PARAMETER = ";[a-z0-9][a-z0-9_.-]{0,30}=[A-Za-z0-9_.+-]{1,64}";
    private static final Pattern MEDIA_TYPE = Pattern.compile(NAME + "/" + NAME + "(?:" + PARAMETER + ")*");

    public MediaType {
        if (value.length() > LONGEST || !MEDIA_TYPE.matcher(value).matches()) {
            throw new InvalidFile("invalid_content_type", "content_type is a media type such as application/zip");
        }
    }

    public static MediaType of(String sent) {
        return new MediaType(
                Arrays.stream(sent.split(";", -1)).map(MediaType::lowered).collect(Collectors.joining(";")));
    }

    /** Storage may write what it was sent in another way. */
    public boolean isSameAs(String stored) {
        return stored != null && value.equalsIgnoreCase(stored.replaceAll("\\s*;\\s*", ";"));
    }

    /** Names are alike in any case; the value of a parameter may not be. */
    private static String lowered(String part) {
        var equals = part.indexOf('=');
        return equals < 0
                ? part.strip().toLowerCase(Locale.ROOT)
                : part.substring(0, equals).strip().toLowerCase(Locale.ROOT)
                        + part.substring(equals).strip();
    }
}
