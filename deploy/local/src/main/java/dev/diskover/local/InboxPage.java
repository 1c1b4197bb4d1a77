package dev.diskover.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;

/**
 * Shows the mail: {@code /} the list, {@code /mail/<n>} one of them, and for programs
 * {@code /messages?to=<address>} as JSON, newest first.
 */
final class InboxPage implements HttpHandler {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm:ss").withZone(ZoneId.systemDefault());

    private static final String FRAME = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>%s</title>
            <meta name="viewport" content="width=device-width">
            <style>
              :root { color-scheme: light dark; --line: #8884; --soft: #888; }
              body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
              h1 { font-size: 1.4rem } a { color: inherit; text-decoration: none }
              ol { list-style: none; padding: 0; border-top: 1px solid var(--line) }
              li a { display: grid; grid-template-columns: 9rem 1fr; padding: .7rem .3rem;
                     border-bottom: 1px solid var(--line) }
              li a:hover { background: #8881 } small, .soft { color: var(--soft) }
              pre { white-space: pre-wrap; font: inherit; border-top: 1px solid var(--line); padding-top: 1rem }
              iframe { width: 100%%; height: 70vh; border: 1px solid var(--line); background: #fff }
            </style>%s</html>
            """;

    private final Supplier<List<Letter>> mailbox;

    InboxPage(Supplier<List<Letter>> mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var letters = mailbox.get();
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/")) {
            Answer.html(exchange, 200, list(letters));
        } else if (path.equals("/messages")) {
            Answer.json(exchange, 200, json(letters, exchange.getRequestURI().getRawQuery()));
        } else if (path.matches("/mail/\\d{1,9}") && number(path) < letters.size()) {
            Answer.html(exchange, 200, one(letters.get(number(path))));
        } else {
            Answer.html(exchange, 404, page("Not found", "<p>There is no such mail. <a href='/'>← All mail</a></p>"));
        }
    }

    private static int number(String path) {
        return Integer.parseInt(path.substring("/mail/".length()));
    }

    private static Object json(List<Letter> letters, String query) {
        var to = query != null && query.startsWith("to=")
                ? URLDecoder.decode(query.substring(3), StandardCharsets.UTF_8)
                : "";
        return letters.reversed().stream()
                .filter(letter -> letter.isFor(to))
                .map(Letter::toJson)
                .toList();
    }

    private static String list(List<Letter> letters) {
        var rows = new StringBuilder("<meta http-equiv='refresh' content='5'><h1>Diskover mail</h1>");
        rows.append("<p class='soft'>Everything the local system sends ends here and nowhere else.</p><ol>");
        for (int i = letters.size() - 1; i >= 0; i--) {
            var letter = letters.get(i);
            rows.append("<li><a href='/mail/%d'><small>%s</small><span>%s<br><small>to %s</small></span></a></li>"
                    .formatted(
                            i,
                            TIME.format(letter.receivedAt()),
                            escaped(letter.subject()),
                            escaped(String.join(", ", letter.to()))));
        }
        return page("Mail (%d)".formatted(letters.size()), rows + "</ol>");
    }

    private static String one(Letter letter) {
        var head = "<p><a href='/'>← All mail</a></p><h1>%s</h1><p class='soft'>from %s to %s, %s</p>"
                .formatted(
                        escaped(letter.subject()),
                        escaped(letter.from()),
                        escaped(String.join(", ", letter.to())),
                        TIME.format(letter.receivedAt()));
        // The sandbox keeps whatever script a mail carries from running.
        var body = letter.html().isEmpty()
                ? "<pre>" + linked(escaped(letter.text())) + "</pre>"
                : "<iframe sandbox='allow-popups' srcdoc=\"" + escaped(letter.html()) + "\"></iframe>";
        return page(letter.subject(), head + body);
    }

    private static String linked(String text) {
        return text.replaceAll("(https?://[^\\s<&]+(?:&amp;[^\\s<&]+)*)", "<a href=\"$1\"><u>$1</u></a>");
    }

    private static String page(String title, String body) {
        return FRAME.formatted(escaped(title), body);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
