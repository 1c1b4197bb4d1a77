/** PostgreSQL behind the kernel's ports: one connection per unit of work, SQL written out, mapped by Jdbi. */
package dev.diskover.kernel.adapter.postgres;
