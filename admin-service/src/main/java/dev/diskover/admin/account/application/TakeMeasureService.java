package dev.diskover.admin.account.application;

import dev.diskover.admin.account.application.port.in.TakeMeasure;
import dev.diskover.admin.account.application.port.out.Accounts;
import dev.diskover.admin.account.domain.RightEnded;
import dev.diskover.admin.account.domain.UserNotFound;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TakeMeasureService implements TakeMeasure {

    private final Accounts accounts;

    TakeMeasureService(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void take(Command command) {
        switch (accounts.apply(command)) {
            case DONE -> {}
            case NO_SUCH_USER -> throw new UserNotFound();
            case NOT_ALLOWED -> throw new RightEnded();
        }
    }
}
