/** Measures a running local system of its own: how long operations take and which process pays for them. */
package dev.diskover.bench;
