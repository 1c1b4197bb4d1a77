package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.UserId;

public interface ManageProfile {

    UserView view(UserId id);

    UserView describe(UserId id, Profile profile);
}
