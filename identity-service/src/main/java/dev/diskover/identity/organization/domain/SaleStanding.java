package dev.diskover.identity.organization.domain;

import java.time.Instant;
import java.util.UUID;

/** How a sale stands with one of its sellers, as order told it. */
public record SaleStanding(UUID transaction, OrgId org, boolean isOpen, Instant toldAt) {

    /** The one of the two that was told later. A sale may begin and be settled in one moment: then it is settled. */
    public SaleStanding orLater(SaleStanding other) {
        var isOvertaken = toldAt.equals(other.toldAt) ? isOpen && !other.isOpen : toldAt.isBefore(other.toldAt);
        return isOvertaken ? other : this;
    }
}
