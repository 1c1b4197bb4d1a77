package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.Profile;

/** Mail that is sent once the unit of work has committed, and tried again until the mail server takes it. */
public interface Letters {

    void verifyEmail(EmailAddress to, Profile addressee, String token);
}
