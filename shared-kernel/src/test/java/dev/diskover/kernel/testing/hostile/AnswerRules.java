package dev.diskover.kernel.testing.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an answer must be, however hostile the request was. */
record AnswerRules(Set<String> secrets) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INTERNALS = Pattern.compile("\\bat [\\w.$]+\\(|Exception|\\b(java|jakarta|javax|dev"
            + "\\.diskover|io\\.(quarkus|vertx|netty|smallrye)|org\\.(jboss|postgresql|jdbi)|com\\.fasterxml)\\.\\w"
            + "|(?i)\\b(select .+ from|insert into|update \\w+ set|duplicate key|violates) ");
    private static final Set<Integer> OF_THE_PARSER = Set.of(0, 400, 413, 414, 431);

    /** @return what is wrong with the answer */
    Optional<String> broken(Attack attack, RawAnswer answer) {
        var byParser = attack.expectation() == Attack.Expectation.PARSER;
        if (byParser && OF_THE_PARSER.contains(answer.status()) && answer.body().isEmpty()) {
            return Optional.empty();
        }
        if (answer.status() == 0 || answer.status() >= 500) {
            return Optional.of("answers " + answer.status());
        }
        if (answer.status() < 400) {
            // A browser that comes back from elsewhere is refused with a page.
            return attack.expectation() == Attack.Expectation.REFUSED && answer.status() < 300
                    ? Optional.of("is accepted with " + answer.status())
                    : Optional.empty();
        }
        return leak(answer).or(() -> form(attack, answer));
    }

    private Optional<String> leak(RawAnswer answer) {
        var internals = INTERNALS.matcher(answer.body());
        if (internals.find()) {
            return Optional.of("shows internals with %d: %s".formatted(answer.status(), internals.group()));
        }
        if (answer.head().contains("\nX-Evil")) {
            return Optional.of("lets a header in");
        }
        return secrets.stream()
                .filter(answer.body()::contains)
                .findFirst()
                .map(secret -> "repeats a secret with " + answer.status());
    }

    private static Optional<String> form(Attack attack, RawAnswer answer) {
        if (attack.request().method().equals("HEAD")) {
            return Optional.empty();
        }
        if (!answer.contentType().startsWith("application/problem+json")) {
            return Optional.of("answers %d as '%s'".formatted(answer.status(), answer.contentType()));
        }
        try {
            var problem = JSON.readTree(answer.body());
            return problem.path("status").asInt() == answer.status()
                            && problem.path("code").asText().matches("[a-z0-9_]+")
                    ? Optional.empty()
                    : Optional.of("answers %d without status and code".formatted(answer.status()));
        } catch (JsonProcessingException e) {
            return Optional.of("answers %d with no JSON".formatted(answer.status()));
        }
    }
}
