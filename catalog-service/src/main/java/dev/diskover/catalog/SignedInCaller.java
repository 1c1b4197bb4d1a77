package dev.diskover.catalog;

import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import jakarta.enterprise.context.RequestScoped;

/** The signed-in user in the words of this service. */
@RequestScoped
public class SignedInCaller {

    private final SignedInUser user;

    public SignedInCaller(SignedInUser user) {
        this.user = user;
    }

    public Caller get() {
        return new Caller(new UserId(user.id()), user.bearer());
    }
}
