package dev.diskover.identity.organization.domain;

import static dev.diskover.identity.organization.domain.Action.Right.IF_MEMBERS_MANAGE_PRODUCTS;
import static dev.diskover.identity.organization.domain.Action.Right.NO;
import static dev.diskover.identity.organization.domain.Action.Right.NOT_THE_OWNER;
import static dev.diskover.identity.organization.domain.Action.Right.YES;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What can be done in an organization, and who may: the role matrix. It lies here and nowhere else; the other services
 * are told what follows from it, and docs/roles.md is checked against it. Columns: owner, admin, member, viewer.
 */
public enum Action {
    VIEW("view the org, its members, products, assets, licence", YES, YES, YES, YES),
    UPLOAD_ASSETS("upload assets", YES, YES, YES, NO),
    DELETE_OWN_ASSETS("delete own assets", YES, YES, YES, NO),
    DELETE_ANY_ASSET("delete any asset", YES, YES, NO, NO),
    CREATE_PRODUCTS("create products", YES, YES, IF_MEMBERS_MANAGE_PRODUCTS, NO),
    EDIT_PRODUCTS("edit or delete products", YES, YES, IF_MEMBERS_MANAGE_PRODUCTS, NO),
    LINK_ASSETS("link assets to products", YES, YES, IF_MEMBERS_MANAGE_PRODUCTS, NO),
    VIEW_SALES("view sales", YES, YES, NO, NO),
    INVITE_MEMBERS("invite members", YES, YES, NO, NO),
    MANAGE_MEMBERS("change member roles, remove members", YES, NOT_THE_OWNER, NO, NO),
    EDIT_SETTINGS("edit org settings, sites, discount codes", YES, YES, NO, NO),
    DELETE_ORG("delete the org", YES, NO, NO, NO),
    TRANSFER_OWNERSHIP("transfer ownership", YES, NO, NO, NO);

    private final String description;
    private final Map<Role, Right> rights = new EnumMap<>(Role.class);

    Action(String description, Right owner, Right admin, Right member, Right viewer) {
        this.description = description;
        rights.putAll(Map.of(Role.OWNER, owner, Role.ADMIN, admin, Role.MEMBER, member, Role.VIEWER, viewer));
    }

    /** What a role may do under an organization's settings, in the order of the matrix. */
    public static List<Action> allowedTo(Role role, Settings settings) {
        return Arrays.stream(values())
                .filter(action -> action.allowedFor(role, settings))
                .toList();
    }

    public boolean allowedFor(Role role, Settings settings) {
        return switch (right(role)) {
            case YES, NOT_THE_OWNER -> true;
            case IF_MEMBERS_MANAGE_PRODUCTS -> settings.membersManageProducts();
            case NO -> false;
        };
    }

    public Right right(Role role) {
        return rights.get(role);
    }

    /** As the ledger words it. */
    public String description() {
        return description;
    }

    /** As the other services and clients know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One cell of the matrix. */
    public enum Right {
        YES,
        /** Towards everybody but the owner. */
        NOT_THE_OWNER,
        IF_MEMBERS_MANAGE_PRODUCTS,
        NO
    }
}
