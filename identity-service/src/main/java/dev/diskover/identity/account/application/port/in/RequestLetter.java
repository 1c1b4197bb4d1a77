package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.AccountLetter;

/** Notes that somebody wants a letter sent to an address. */
public interface RequestLetter {

    /**
     * Does the same whether or not the address belongs to an account, so neither the answer nor its time tells; who
     * gets a letter is decided later. What is no address is ignored.
     */
    void request(AccountLetter letter, String email);
}
