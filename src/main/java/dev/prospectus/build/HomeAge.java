package dev.prospectus.build;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a site was built and until when it is fresh, as its home page says in attributes of its {@code html}. Whoever watches over a
 * published site reads them there: the next publication, the doctor, the scripts of examples/server. The theme's pages have them; a home
 * page by a template of the site's own, which knows nothing of them, gets them here.
 */
record HomeAge(Instant asOf, Instant freshUntil) {

    private static final String FILE = "index.html";
    private static final Pattern AS_OF = Pattern.compile("data-as-of=\"([0-9TZ:.-]+)\"");
    private static final Pattern HTML = Pattern.compile("(?i)<html(?=[\\s>])");
    private static final Pattern DOCTYPE = Pattern.compile("(?i)<!doctype[^>]*>");

    /** The instant that a page says; empty if it says none. */
    static Optional<String> asOf(String page) {
        Matcher said = AS_OF.matcher(page);
        return said.find() ? Optional.of(said.group(1)) : Optional.empty();
    }

    /** The file with both, if it is the home page and says neither. A tag that HTML lets authors leave out is added. */
    byte[] on(String path, byte[] file) {
        if (!path.equals(FILE)) {
            return file;
        }
        // Bytes as characters: what is sought is ASCII, and all else stays as it is.
        String page = new String(file, StandardCharsets.ISO_8859_1);
        if (asOf(page).isPresent()) {
            return file;
        }
        String both = " data-as-of=\"" + asOf + "\" data-fresh-until=\"" + freshUntil + "\"";
        Matcher html = HTML.matcher(page);
        Matcher doctype = DOCTYPE.matcher(page);
        String told;
        if (html.find()) {
            told = page.substring(0, html.end()) + both + page.substring(html.end());
        } else {
            int start = doctype.find() ? doctype.end() : 0;
            told = page.substring(0, start) + "<html" + both + ">" + page.substring(start);
        }
        return told.getBytes(StandardCharsets.ISO_8859_1);
    }
}
