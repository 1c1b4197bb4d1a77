package dev.diskover.identity.organization.domain;

/** @param membersManageProducts whether members, too, may create, edit and link products */
public record Settings(boolean membersManageProducts) {

    public static final Settings DEFAULT = new Settings(false);
}
