package dev.diskover.identity.organization.domain;

/** What people call an organization: one line, 1 to 100 characters. It stands in the subject of mails. */
public record OrgName(String value) {

    private static final int LONGEST = 100;

    public OrgName {
        value = value.strip();
        if (value.isEmpty()
                || value.codePointCount(0, value.length()) > LONGEST
                || value.codePoints().anyMatch(OrgName::breaksTheLine)) {
            throw new InvalidOrgName();
        }
    }

    /** A user's name, which was not made for the place where an organization's stands. */
    public static OrgName like(String userName) {
        var line = userName.codePoints()
                .map(character -> breaksTheLine(character) ? ' ' : character)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new OrgName(line.isBlank() ? "Personal" : line);
    }

    private static boolean breaksTheLine(int character) {
        var type = Character.getType(character);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
