package dev.prospectus.site;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * One HTML file of the built site.
 *
 * @param path below the site's folder, with forward slashes: {@code programmes/index.html}
 * @param kind what made it: the name of its template, {@link #REDIRECT}, or {@code other}
 */
record SitePage(String path, String kind, String html) {

    /** A page that only sends its reader on. */
    static final String REDIRECT = "redirect";

    /** Its address within the site: {@code programmes/}. */
    String address() {
        return path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }

    boolean isRedirect() {
        return kind.equals(REDIRECT);
    }

    Document document() {
        return Jsoup.parse(html);
    }

    @Override
    public String toString() {
        return "/" + address();
    }
}
