package dev.diskover.identity.account.domain;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words that are tried first at a password of one user: those of this place, and the user's own names. */
final class GuessedWords {

    /** Shorter ones stand in too many words by chance. */
    private static final int SHORTEST = 4;

    private static final String WRITTEN = "01345789@$!";
    private static final String MEANT = "oieastbgasi";

    private final List<String> longestFirst;

    GuessedWords(OwnNames names) {
        this.longestFirst = Stream.concat(ContextWords.all().stream(), names.words())
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                .map(GuessedWords::read)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** How long the text is: as it stands, or if it holds such words, without them and without spaces. */
    int lengthWithout(String text) {
        var read = read(text);
        var rest = read;
        for (var word : longestFirst) {
            rest = rest.replace(word, " ");
        }
        var counted = rest.equals(read) ? text : rest.replaceAll("\\s", "");
        return counted.codePointCount(0, counted.length());
    }

    /** As it is meant: without case and accents, and with letters where digits and signs stand for them. */
    private static String read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var read = new StringBuilder(plain.length());
        for (var at = 0; at < plain.length(); at++) {
            var known = WRITTEN.indexOf(plain.charAt(at));
            read.append(known < 0 ? plain.charAt(at) : MEANT.charAt(known));
        }
        return read.toString();
    }
}
