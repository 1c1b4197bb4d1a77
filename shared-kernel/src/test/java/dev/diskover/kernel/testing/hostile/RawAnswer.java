package dev.diskover.kernel.testing.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** @param status 0 where the other side hung up without a word */
record RawAnswer(int status, String head, String body) {

    static RawAnswer of(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (!text.matches("(?s)HTTP/1\\.[01] [1-5]\\d\\d.*") || end < 0) {
            return new RawAnswer(0, "", text);
        }
        var head = text.substring(0, end);
        var rest = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        return new RawAnswer(Integer.parseInt(head.substring(9, 12)), head, new String(rest, StandardCharsets.UTF_8));
    }

    String contentType() {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, "content-type:", 0, 13))
                .map(line -> line.substring(13).strip())
                .findFirst()
                .orElse("");
    }
}
