/** One offence against each rule of {@link dev.diskover.kernel.testing.HexagonRules}, to see each rule fail. */
package dev.diskover.broken;
