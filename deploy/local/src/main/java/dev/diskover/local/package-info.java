/**
 * The whole system on one machine without Docker: the parts that the services need live in this JVM (PostgreSQL as its
 * child), the services and the gateway are child processes.
 */
package dev.diskover.local;
