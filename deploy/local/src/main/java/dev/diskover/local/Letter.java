package dev.diskover.local;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mail, taken apart. What it does not have is empty. */
record Letter(Instant receivedAt, String from, List<String> to, String subject, String text, String html) {

    static Letter of(MimeMessage message) {
        try {
            var body = new StringBuilder();
            var html = new StringBuilder();
            read(message, body, html);
            return new Letter(
                    message.getReceivedDate().toInstant(),
                    String.join(", ", addresses(message.getFrom())),
                    addresses(message.getAllRecipients()),
                    message.getSubject() == null ? "" : message.getSubject(),
                    body.toString(),
                    html.toString());
        } catch (MessagingException e) {
            throw new IllegalStateException("unreadable mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> addresses(Address[] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(Address::toString).toList();
    }

    private static void read(Part part, StringBuilder text, StringBuilder html) throws MessagingException, IOException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i), text, html);
            }
        } else if (content instanceof String body) {
            (part.isMimeType("text/html") ? html : text).append(body);
        } else {
            text.append("[attachment ").append(part.getFileName()).append("]\n");
        }
    }

    boolean isFor(String address) {
        return to.stream().anyMatch(recipient -> recipient.contains(address));
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("received_at", receivedAt.toString());
        json.put("from", from);
        json.put("to", to);
        json.put("subject", subject);
        json.put("text", text);
        json.put("html", html);
        return json;
    }
}
