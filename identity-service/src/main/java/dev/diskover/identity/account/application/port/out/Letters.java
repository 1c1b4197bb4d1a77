package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.AccountNotice;
import dev.diskover.identity.account.domain.User;

/** Mail that is sent once the unit of work has committed, and tried again until the mail server takes it. */
public interface Letters {

    /** @param secret what the letter is for: a token for its link, or a code */
    void carry(AccountLetter letter, User to, String secret);

    void tell(AccountNotice notice, User to);
}
