package dev.prospectus.check;

import dev.prospectus.model.Slug;
import dev.prospectus.source.Signs;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The target of a link, or the file of a picture.
 *
 * @param address the address as its author wrote it
 * @param words the visible text of a link, or the alternative text of a picture
 */
record Target(Pointer pointer, Kind kind, String address, String words) {

    /** The place of an address in the data, and its meaning there. */
    enum Kind {
        /** A link in a text. */
        LINK,
        /** A link in a data file, whose text is a required key beside it. */
        DATA_LINK,
        /** A file that a data file links to; its address is a path below {@code content/}. */
        DATA_FILE,
        /** The target of a redirect. */
        REDIRECT,
        /** The address of an application form. */
        FORM,
        /** A picture in a text; its address is a site path. */
        PICTURE,
        /** The same of one that shows nothing, and so has no alternative text. */
        DECORATION,
        /** A picture in a data file; its address is a path below {@code content/}. */
        DATA_PICTURE,
        /** A full address of this site, in any of the places of a link. */
        OWN_ADDRESS
    }

    boolean isPicture() {
        return kind == Kind.PICTURE || kind == Kind.DECORATION || kind == Kind.DATA_PICTURE;
    }

    /** Whether a sign that nobody sees stands in the address, which is a finding of its own. */
    boolean hasUnseenSign() {
        return Signs.firstUnseenIn(address) >= 0;
    }

    /**
     * The same target. A link to this site's own full address leads to a path of the site, whatever it is called.
     *
     * @param published where the site stands
     */
    Target onSite(URI published) {
        if (isPicture() || !(scheme().equals("https") || scheme().equals("http"))) {
            return this;
        }
        String host = scheme() + "://" + published.getRawAuthority();
        if (!address.regionMatches(true, 0, host, 0, host.length())) {
            return this;
        }
        String rest = address.substring(host.length());
        String path = rest.isEmpty() || "?#".indexOf(rest.charAt(0)) >= 0 ? "/" + rest : rest;
        String base = published.getPath();
        return path.startsWith(base)
                ? new Target(pointer, Kind.OWN_ADDRESS, "/" + path.substring(base.length()), words)
                : this;
    }

    /**
     * The same target of a page whose links may begin where it stands, as those of a site that JBake made do.
     *
     * @param page its site path
     */
    Target beside(String page) {
        if (!isInternal() || path().isEmpty() || address.startsWith("/")) {
            return this;
        }
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (page.substring(1, page.lastIndexOf('/') + 1) + path()).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        String rest = address.substring(path().length());
        return new Target(pointer, kind, "/" + String.join("/", segments) + rest, words);
    }

    /** Whether the address is meant to be on this site: it has neither scheme nor host. */
    boolean isInternal() {
        return scheme().isEmpty() && !address.startsWith("//") && !address.isEmpty();
    }

    /** The scheme in lower case; empty if there is none. */
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

    /** The programme whose page, or a page below it, an internal link leads to. */
    Optional<String> programme() {
        String[] parts = path().split("/", 4);
        return isInternal()
                        && !isPicture()
                        && parts.length > 2
                        && parts[1].equals("programmes")
                        && Slug.isValid(parts[2])
                ? Optional.of(parts[2])
                : Optional.empty();
    }

    /** The part behind the hash; empty if there is none. */
    String fragment() {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash + 1);
    }
}
