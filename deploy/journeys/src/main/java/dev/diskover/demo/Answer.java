package dev.diskover.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the gateway answered. {@code body} is a missing node where the answer had none. */
public record Answer(String request, int status, JsonNode body, HttpHeaders headers) {

    /** @throws UnexpectedAnswer unless the status is the expected one */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new UnexpectedAnswer(this, expected);
        }
        return this;
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The story cannot go on. */
    public static final class UnexpectedAnswer extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnexpectedAnswer(Answer answer, int expected) {
            super("%s answered %d, not %d: %s".formatted(answer.request, answer.status, expected, answer.body));
        }
    }
}
