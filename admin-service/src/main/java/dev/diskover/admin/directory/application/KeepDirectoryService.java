package dev.diskover.admin.directory.application;

import dev.diskover.admin.directory.application.port.in.KeepDirectory;
import dev.diskover.admin.directory.application.port.out.DirectoryStore;
import dev.diskover.admin.directory.domain.StatusPrecedence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class KeepDirectoryService implements KeepDirectory {

    private final DirectoryStore store;

    KeepDirectoryService(DirectoryStore store) {
        this.store = store;
    }

    @Override
    public void user(User user, Instant toldAt) {
        store.user(user, toldAt);
    }

    @Override
    public void org(Org org) {
        store.org(org);
    }

    @Override
    public void member(UUID org, UUID user, String role) {
        store.member(org, user, role);
    }

    @Override
    public void license(UUID org, String tier, Instant expiresAt, Instant toldAt) {
        store.license(org, tier, expiresAt, toldAt);
    }

    @Override
    public void product(Product product) {
        store.product(product);
    }

    @Override
    public void transaction(Transaction transaction) {
        store.transaction(transaction, StatusPrecedence.of(transaction.status()));
    }

    @Override
    public void delivered(UUID item, UUID transaction, Instant at) {
        store.delivered(item, transaction, at);
    }
}
