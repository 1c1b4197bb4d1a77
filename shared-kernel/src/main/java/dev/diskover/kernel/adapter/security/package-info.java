/**
 * Whose request it is: access tokens are checked here without a call, personal access tokens by asking identity, and
 * services know each other by a secret.
 */
package dev.diskover.kernel.adapter.security;
