package dev.diskover.identity.account.adapter.out.zxcvbn;

import com.nulabinc.zxcvbn.StandardDictionaries;
import dev.diskover.identity.account.application.port.out.BreachedPasswords;
import dev.diskover.identity.account.domain.NewPassword;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The 30 000 most frequent passwords of public leaks, as zxcvbn (MIT) ships them; zxcvbn's own guess of a password's
 * strength is not asked. Only those long enough to be allowed are kept: some 11 600.
 */
@ApplicationScoped
class CommonPasswords implements BreachedPasswords {

    private static final int SHORTEST_ALLOWED = 8;

    private final Set<String> words = read();

    @Override
    public boolean contains(NewPassword password) {
        return words.contains(password.folded());
    }

    int size() {
        return words.size();
    }

    private static Set<String> read() {
        try {
            return StandardDictionaries.PASSWORDS_LOADER.load().getRankedDictionary().keySet().stream()
                    .filter(word -> word.length() >= SHORTEST_ALLOWED)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
