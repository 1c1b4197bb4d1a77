package dev.diskover.admin.directory.application.port.in;

/**
 * Where in a list, and in which order.
 *
 * @param sort null: newest first
 * @param cursor null: from the beginning
 */
public record Paging(String sort, String cursor, int limit) {}
