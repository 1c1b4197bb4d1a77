package dev.diskover.admin.directory.domain;

import java.time.Instant;

/** A transaction as it was told at some time. */
public record ToldTransaction(Transaction transaction, Instant toldAt) {

    /** The one of the two that was told later; at the same moment the rank of the status decides. */
    public ToldTransaction orLater(ToldTransaction other) {
        var isOvertaken = toldAt.equals(other.toldAt)
                ? transaction.statusRank() < other.transaction.statusRank()
                : toldAt.isBefore(other.toldAt);
        return isOvertaken ? other : this;
    }
}
