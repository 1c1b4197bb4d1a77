/** What every service's OpenAPI document says without being told: the answers and forms all of them have. */
package dev.diskover.kernel.adapter.rest.openapi;
