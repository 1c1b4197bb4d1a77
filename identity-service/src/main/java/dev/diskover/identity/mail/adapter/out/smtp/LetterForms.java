package dev.diskover.identity.mail.adapter.out.smtp;

import dev.diskover.identity.mail.domain.Letter;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes letters out, in the reader's language where there is a translation and in English otherwise. */
@ApplicationScoped
class LetterForms {

    private static final String SUBJECT = "Subject: ";

    private final Engine templates;

    LetterForms(Engine templates) {
        this.templates = templates;
    }

    /** The first line of a text form is the subject, so that a translation is one file to read. */
    Written write(Letter letter) {
        var text = render(letter, ".txt");
        var endOfSubject = text.indexOf('\n');
        return new Written(
                text.substring(SUBJECT.length(), endOfSubject).strip(),
                text.substring(endOfSubject).strip() + "\n",
                render(letter, ".html"));
    }

    private String render(Letter letter, String form) {
        var rendering = template(letter, form).instance();
        Map<String, String> data = letter.data();
        data.forEach(rendering::data);
        return rendering.render();
    }

    private Template template(Letter letter, String form) {
        var locale = Locale.forLanguageTag(letter.locale());
        return Stream.of(locale.toLanguageTag(), locale.getLanguage(), "en")
                .map(tag -> templates.getTemplate(
                        "mail/%s/%s%s".formatted(tag, letter.template().code(), form)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no form " + form + " of " + letter.template()));
    }

    record Written(String subject, String text, String html) {}
}
