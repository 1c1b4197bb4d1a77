package dev.diskover.admin.directory.application.port.out;

import dev.diskover.admin.directory.application.port.in.KeepDirectory.Org;
import dev.diskover.admin.directory.application.port.in.KeepDirectory.Product;
import dev.diskover.admin.directory.application.port.in.KeepDirectory.Transaction;
import dev.diskover.admin.directory.application.port.in.KeepDirectory.User;
import java.time.Instant;
import java.util.UUID;

/** Where the read models lie. Each method stores what is newer than the stored, and nothing else. */
public interface DirectoryStore {

    void user(User user, Instant toldAt);

    void org(Org org);

    void member(UUID org, UUID user, String role);

    void license(UUID org, String tier, Instant expiresAt, Instant toldAt);

    void product(Product product);

    /** @param rank of the status: a transaction of a higher one stays as it is */
    void transaction(Transaction transaction, int rank);

    void delivered(UUID item, UUID transaction, Instant at);
}
