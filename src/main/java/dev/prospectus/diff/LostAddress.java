package dev.prospectus.diff;

/**
 * An address that answers before and not after.
 *
 * @param title of the page that stood there
 * @param target where a redirect may lead
 * @param known whether the same page stands at the target now; otherwise somebody has to choose
 */
public record LostAddress(String address, String title, String target, boolean known) {

    /** The line that is missing in {@code data/redirects.yml}. */
    public String redirect() {
        return address + ": " + target;
    }

    /** The fix, ready to copy. */
    public String hint() {
        return "add '" + redirect() + "' to data/redirects.yml"
                + (known ? "" : ", or whatever page readers should come to instead");
    }
}
