package dev.diskover.identity.license.application.port.in;

/** Lets what has expired become the free licence and tells the other services. */
public interface ExpireLicenses {

    /** Several replicas may do it at once: each licence is expired by one of them. */
    int expire();
}
