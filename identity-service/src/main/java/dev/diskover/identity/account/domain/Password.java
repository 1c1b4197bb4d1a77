package dev.diskover.identity.account.domain;

import java.text.Normalizer;

/** A password as someone types it. Keyboards write one letter in several ways; NFKC makes them one. */
public record Password(String value) {

    public Password {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC);
    }

    /** Never shown: this type ends up in error messages otherwise. */
    @Override
    public String toString() {
        return "Password[…]";
    }
}
