package dev.diskover.identity.account.domain;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address in its one form: trimmed, the domain in lower case and as ASCII (punycode). The part before the @ keeps
 * its case and must be ASCII: mail servers without SMTPUTF8 could not be told of another, and letters that only look
 * alike, or fold to one another, have been used to receive a stranger's mail.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    public EmailAddress {
        value = normalized(Normalizer.normalize(value.strip(), Normalizer.Form.NFC));
    }

    /** The form in which addresses are compared. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static String normalized(String text) {
        var at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            throw new InvalidEmail();
        }
        var normalized = text.substring(0, at) + "@" + ascii(text.substring(at + 1));
        if (normalized.length() > LONGEST
                || !LOCAL.matcher(text.substring(0, at)).matches()) {
            throw new InvalidEmail();
        }
        return normalized;
    }

    private static String ascii(String domain) {
        try {
            var ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            if (DOMAIN.matcher(ascii).matches()) {
                return ascii;
            }
        } catch (IllegalArgumentException notADomain) {
            // Refused below, as any other form that no domain has.
        }
        throw new InvalidEmail();
    }
}
