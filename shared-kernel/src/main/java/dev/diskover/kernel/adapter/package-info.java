/** What adapters of several kinds need. */
package dev.diskover.kernel.adapter;
