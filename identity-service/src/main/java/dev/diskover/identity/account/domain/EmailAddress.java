package dev.diskover.identity.account.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address as its owner writes it; two that differ only in case are the same. */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[^\\s@\\p{Cntrl}<>\",;]{1,64}@[^\\s@\\p{Cntrl}<>\",;]{1,189}\\.[^\\s@\\p{Cntrl}<>\",;.]{2,63}");

    public EmailAddress {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidEmail();
        }
    }

    /** The form in which addresses are compared. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }
}
