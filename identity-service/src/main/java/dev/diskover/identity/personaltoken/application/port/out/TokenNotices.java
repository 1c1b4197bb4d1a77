package dev.diskover.identity.personaltoken.application.port.out;

import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.personaltoken.domain.PersonalToken;

/** Tells a user by mail what they, or somebody in their place, just made. Never the token itself. */
public interface TokenNotices {

    /** Joins the running unit of work. */
    void created(UserView user, PersonalToken token);
}
