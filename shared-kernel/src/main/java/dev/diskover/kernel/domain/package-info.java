/** The words every domain of the marketplace shares. Plain Java. */
package dev.diskover.kernel.domain;
