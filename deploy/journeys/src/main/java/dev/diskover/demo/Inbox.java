package dev.diskover.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The mails that the local system sent, all of which its mail catcher kept. */
public final class Inbox {

    private static final Patience PATIENCE = new Patience(Duration.ofMillis(100));

    private final Api api;

    /** @param mail where the mail catcher shows what it has */
    public Inbox(URI mail) {
        this.api = new Api(mail);
    }

    /** @return what came to that address, newest first */
    public List<Letter> letters(String to) {
        var address = "/messages?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        var messages = api.get(address, null).expect(200).body();
        return StreamSupport.stream(messages.spliterator(), false)
                .map(message -> new Letter(
                        message.path("subject").asText(), message.path("text").asText()))
                .toList();
    }

    public List<Letter> letters(String to, String subject) {
        return letters(to).stream()
                .filter(letter -> letter.subject().contains(subject))
                .toList();
    }

    public Letter await(String to, String subject) {
        return await(to, subject, 1);
    }

    /** @return the newest, once so many of that subject have come */
    public Letter await(String to, String subject, int count) {
        var letters = PATIENCE.ask(() -> letters(to, subject), found -> found.size() >= count);
        if (letters.size() < count) {
            throw new IllegalStateException("'%s' came %d times to %s".formatted(subject, letters.size(), to));
        }
        return letters.getFirst();
    }

    /** A mail as a person reads it. */
    public record Letter(String subject, String text) {

        private static final Pattern LINK = Pattern.compile("https?://\\S+");
        private static final Pattern CODE = Pattern.compile("(?m)^\\d[\\d ]+\\d$");

        public URI link() {
            return URI.create(found(LINK));
        }

        /** What the link hands to its page. */
        public String token() {
            return link().getQuery().replaceFirst("^token=", "");
        }

        public String code() {
            return found(CODE);
        }

        private String found(Pattern pattern) {
            return pattern.matcher(text)
                    .results()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("%s is not in: %s".formatted(pattern, text)))
                    .group();
        }
    }
}
