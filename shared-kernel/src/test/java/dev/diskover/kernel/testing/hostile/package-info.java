/** Requests nobody honest sends, made from a service's own OpenAPI document. */
package dev.diskover.kernel.testing.hostile;
