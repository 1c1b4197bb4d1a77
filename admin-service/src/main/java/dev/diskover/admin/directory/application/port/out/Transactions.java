package dev.diskover.admin.directory.application.port.out;

import dev.diskover.admin.directory.domain.Delivery;
import dev.diskover.admin.directory.domain.ToldTransaction;
import java.util.Collection;
import java.util.List;

/** All transactions, each as told last, and what was delivered of them. */
public interface Transactions {

    /**
     * In one step. Changes nothing of a transaction that is stored as told later already; at the same moment the rank
     * of the status decides.
     */
    void store(Collection<ToldTransaction> told);

    /** In one step. The transactions may not be known yet. The first time stays. */
    void storeDeliveries(List<Delivery> deliveries);
}
