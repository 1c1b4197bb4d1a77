package dev.diskover.entitlement.grant.application.port.in;

public interface ExpireGrants {

    /**
     * Marks what is past its time and announces it, batch by batch, each a unit of work of its own.
     *
     * @param batches at most so many; what is left waits for the next call
     * @return how many grants were marked
     */
    int expireDue(int batchSize, int batches);
}
