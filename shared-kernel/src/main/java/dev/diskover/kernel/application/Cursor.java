package dev.diskover.kernel.application;

import dev.diskover.kernel.domain.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Where a keyset page ended: the sort it belongs to and the sort keys of its last row. Opaque to clients.
 *
 * @param position the last row's sort keys as text, in the order of the sort; none may contain a line break
 */
public record Cursor(String sort, List<String> position) {

    private static final int MAX_LENGTH = 1024;

    public Cursor {
        position = List.copyOf(position);
    }

    public String encode() {
        var text = sort + "\n" + String.join("\n", position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param keys how many sort keys the sort has
     * @throws InvalidCursor when the text is no cursor or belongs to another sort
     */
    public static Cursor decode(String encoded, String sort, int keys) {
        if (encoded.length() > MAX_LENGTH) {
            throw new InvalidCursor();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var parts = Arrays.asList(text.split("\n", -1));
            if (!parts.getFirst().equals(sort) || parts.size() != keys + 1) {
                throw new InvalidCursor();
            }
            return new Cursor(sort, parts.subList(1, parts.size()));
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidCursor();
        }
    }

    /** The cursor was not made by this list with this sort. */
    public static final class InvalidCursor extends Rejection {

        public InvalidCursor() {
            super(Reason.MALFORMED, "invalid_cursor", "The cursor does not belong to this list and sort");
        }
    }
}
