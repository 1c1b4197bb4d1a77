package dev.diskover.admin.directory.application.port.in;

import dev.diskover.admin.directory.domain.Delivery;
import dev.diskover.admin.directory.domain.ToldTransaction;
import java.util.List;

/** Takes in what is told of transactions, all that comes together. It may come twice and in any order. */
public interface KeepTransactions {

    void keep(List<ToldTransaction> told);

    void delivered(List<Delivery> deliveries);
}
