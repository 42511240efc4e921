package dev.prospectus.check;

/**
 * Where a link leads, or which picture is shown.
 *
 * @param address as its author wrote it
 * @param words what readers see of it: the text of a link, the alternative text of a picture
 */
record Target(Pointer pointer, Kind kind, String address, String words) {

    /** What an address is for. */
    enum Kind {
        /** A link in Markdown. */
        LINK,
        /** A link in data, where the words beside it are asked for by shape. */
        DATA_LINK,
        /** Where an old path leads. */
        REDIRECT,
        /** A form for applications. */
        FORM,
        /** A picture in Markdown: its address is a site path. */
        PICTURE,
        /** A picture in data: its address is a path below {@code content/}. */
        DATA_PICTURE
    }

    boolean isPicture() {
        return kind == Kind.PICTURE || kind == Kind.DATA_PICTURE;
    }

    /** Whether it names a place on this site, or tries to: it has no scheme and no host. */
    boolean isInternal() {
        return scheme().isEmpty() && !address.startsWith("//") && !address.isEmpty();
    }

    /** In lower case; empty when there is none. */
    String scheme() {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return address.substring(0, i).toLowerCase(java.util.Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    /** The address without query and fragment. */
    String path() {
        int end = address.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = address.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        return address.substring(0, end);
    }

    /** What follows the hash; empty when there is none. */
    String fragment() {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash + 1);
    }
}
