package dev.prospectus.diff;

/**
 * What takes the place of what.
 *
 * @param before empty where nothing was said
 * @param after empty where nothing is said any more
 */
public record Edit(String before, String after) {

    public boolean isAddition() {
        return before.isEmpty();
    }

    public boolean isRemoval() {
        return after.isEmpty();
    }

    /** The words before a colon with which both begin, such as "Close: "; often empty. */
    public String beginning() {
        int colon = before.indexOf(": ");
        String first = colon < 0 ? "" : before.substring(0, colon + 2);
        return after.startsWith(first) && first.length() < after.length() ? first : "";
    }
}
