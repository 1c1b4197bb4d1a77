package dev.diskover.kernel.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.domain.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the {@code Idempotency-Key} of the request at hand. */
@ApplicationScoped
public class IdempotencyKeys {

    public static final String HEADER = "Idempotency-Key";

    /** In characters. */
    public static final int LONGEST = 255;

    /** Also as JavaScript reads it, for who validates by the document. */
    public static final String FORM = "^[\\x20-\\x7E]+$";

    private static final Pattern ACCEPTABLE = Pattern.compile("[\\x20-\\x7E]{1,%d}".formatted(LONGEST));

    private final HttpHeaders headers;
    private final ObjectMapper json;

    public IdempotencyKeys(HttpHeaders headers, ObjectMapper json) {
        this.headers = headers;
        this.json = json;
    }

    /**
     * @param operation what is done, for example {@code POST /v1/products}
     * @param request all that makes this request differ from another: path parameters and body
     */
    public IdempotencyKey of(UUID caller, String operation, Object... request) {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return IdempotencyKey.none();
        }
        if (!ACCEPTABLE.matcher(key).matches()) {
            throw new InvalidIdempotencyKey();
        }
        return new IdempotencyKey(caller.toString(), operation, key, hash(request));
    }

    private String hash(Object... request) {
        try {
            var bytes = json.writeValueAsBytes(Arrays.asList(request));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The request cannot be hashed", e);
        }
    }

    /** The key is too long or holds characters that are not printable. */
    static final class InvalidIdempotencyKey extends Rejection {

        InvalidIdempotencyKey() {
            super(
                    Reason.MALFORMED,
                    "invalid_idempotency_key",
                    "Idempotency-Key must be 1 to 255 printable ASCII characters");
        }
    }
}
