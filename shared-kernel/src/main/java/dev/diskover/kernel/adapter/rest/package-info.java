/** What every HTTP interface of the marketplace has in common: problem documents, request ids, the signed-in user. */
package dev.diskover.kernel.adapter.rest;
