package dev.diskover.kernel.adapter.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Refuses text that is valid JSON and that no database stores: with a NUL, or with half of a surrogate pair. */
final class StorableText extends StringDeserializer {

    private static final long serialVersionUID = 1;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = super.deserialize(parser, context);
        if (text != null && !isStorable(text)) {
            // The value is not shown: it may be a password.
            throw context.weirdStringException("…", String.class, "This text has characters that cannot be stored");
        }
        return text;
    }

    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(code -> code == 0 || (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE));
    }
}
