/** A client of the whole marketplace, and the story that shows what it does. Knows nothing but its HTTP interface. */
package dev.diskover.demo;
