package dev.diskover.catalog;

import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.kernel.adapter.rest.SignedInUser;
import dev.diskover.kernel.adapter.security.Visitor;
import dev.diskover.kernel.domain.Scope;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who signed in, in the words of this service. */
@RequestScoped
public class SignedInCaller {

    private final SignedInUser user;
    private final Visitor visitor;

    public SignedInCaller(SignedInUser user, Visitor visitor) {
        this.user = user;
        this.visitor = visitor;
    }

    public Caller get() {
        return new Caller(new UserId(user.id()), user.bearer());
    }

    /** Empty where nobody signed in, or not with this scope. */
    public Optional<Caller> find(Scope scope) {
        return visitor.isSignedIn(scope) ? Optional.of(get()) : Optional.empty();
    }
}
