/** What a service's OpenAPI document must say, for a test of each service. */
package dev.diskover.kernel.testing.openapi;
