package dev.diskover.identity.social.application;

import dev.diskover.identity.social.application.port.in.FollowClerk;
import dev.diskover.identity.social.application.port.out.Clerk;
import dev.diskover.identity.social.application.port.out.ClerkHistory;
import dev.diskover.identity.social.domain.ClerkNews;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class FollowClerkService implements FollowClerk {

    private final Clerk clerk;
    private final ClerkHistory history;
    private final ClerkAccounts accounts;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    FollowClerkService(Clerk clerk, ClerkHistory history, ClerkAccounts accounts, UnitOfWork unitOfWork, Clock clock) {
        this.clerk = clerk;
        this.history = history;
        this.accounts = accounts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void receive(Message message) {
        var news = clerk.read(message);
        Races.settle(() -> unitOfWork.run(() -> {
            if (history.receive(message.id())) {
                apply(news);
            }
            return news;
        }));
    }

    private void apply(ClerkNews news) {
        switch (news) {
            case ClerkNews.Changed changed -> accounts.changed(changed);
            case ClerkNews.Deleted deleted -> accounts.deleted(deleted, clock.instant());
            case ClerkNews.Unrelated unrelated -> {}
        }
    }
}
