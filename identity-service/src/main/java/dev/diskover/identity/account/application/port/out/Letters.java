package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.LoginCode;
import dev.diskover.identity.account.domain.Profile;

/** Mail that is sent once the unit of work has committed, and tried again until the mail server takes it. */
public interface Letters {

    void verifyEmail(EmailAddress to, Profile addressee, String token);

    void resetPassword(EmailAddress to, Profile addressee, String token);

    void loginCode(EmailAddress to, Profile addressee, LoginCode code);

    void passwordChanged(EmailAddress to, Profile addressee);

    void accountDeactivated(EmailAddress to, Profile addressee);

    void accountReactivated(EmailAddress to, Profile addressee);
}
