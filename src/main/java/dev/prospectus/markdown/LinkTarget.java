package dev.prospectus.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link or an image leads. Only what is known to be harmless is let through: the schemes below, and paths and
 * fragments of the site itself.
 *
 * @param url as the author wrote it, after Markdown's escapes and entities
 */
record LinkTarget(String url) {

    private static final Set<String> FOR_LINKS = Set.of("http", "https", "mailto", "tel");
    private static final Set<String> FOR_IMAGES = Set.of("http", "https");

    /** Anything before the first colon, slash, question mark or hash: a scheme, if a colon follows. */
    private static final Pattern SCHEME = Pattern.compile("^([^:/?#]*):");

    /**
     * Browsers drop tabs, line ends and leading control characters from an address before they look for its scheme,
     * and read a backslash as a slash (WHATWG URL Standard, "basic URL parser"): an address with any of these is
     * refused.
     */
    private static final Pattern SUSPICIOUS = Pattern.compile("[\\p{Cntrl}\\\\]|^//");

    /** The author's target from the characters between Markdown's brackets. */
    static LinkTarget written(CharSequence chars) {
        return new LinkTarget(Escaping.unescapeString(chars).strip());
    }

    /** The {@code href} of a link, or nothing if it must not become one. */
    Optional<String> href(String basePath) {
        return resolve(basePath, FOR_LINKS);
    }

    /** The {@code src} of an image, or nothing if it must not become one. */
    Optional<String> src(String basePath) {
        return url.isEmpty() ? Optional.empty() : resolve(basePath, FOR_IMAGES);
    }

    /** Whether the link leaves the site. */
    boolean isExternal() {
        return scheme().filter(FOR_IMAGES::contains).isPresent();
    }

    /** The part of its own page that a link leads to. */
    Optional<String> fragment() {
        return url.startsWith("#") ? Optional.of(url.substring(1)) : Optional.empty();
    }

    private Optional<String> resolve(String basePath, Set<String> schemes) {
        if (SUSPICIOUS.matcher(url).find() || !scheme().map(schemes::contains).orElse(true)) {
            return Optional.empty();
        }
        return Optional.of(Escaping.percentEncodeUrl(url.startsWith("/") ? basePath + url : url));
    }

    private Optional<String> scheme() {
        Matcher matcher = SCHEME.matcher(url);
        return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
