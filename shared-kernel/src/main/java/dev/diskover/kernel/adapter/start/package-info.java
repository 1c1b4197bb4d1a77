/** The start of a service: it begins with a right configuration or not at all. */
package dev.diskover.kernel.adapter.start;
