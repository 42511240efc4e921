package dev.prospectus.output.host;

import dev.prospectus.plan.ContentHash;
import dev.prospectus.plan.Routes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Which headers go with which files: the one list that the files for all servers are made from. */
final class Policy {

    /** What pages may load and do, as each says itself in its {@code meta}; a header reaches further, since it also says who may frame it. */
    static final String CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self' https:";

    /** The name of a file may be kept for as long (RFC 8246, section 2: {@code immutable} saves asking again). */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** What is kept is asked for each time, and answered with 304 where it is still the same (RFC 9111, section 5.2.2.2). */
    private static final String ASK_AGAIN = "public, max-age=0, must-revalidate";

    /** A year. Neither {@code preload} nor other names of the domain: those are for the owner of the domain to decide (RFC 6797). */
    private static final String ONLY_ENCRYPTED = "max-age=31536000";

    /** None of the site's scripts asks for any of these. */
    private static final String NO_DEVICES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final URI baseUrl;

    Policy(Routes routes) {
        this.baseUrl = routes.baseUrl();
    }

    /** A header, and its value for each kind of file. The first that fits holds; no value, no header. */
    record Header(String name, List<Case> cases) {
        Header {
            cases = List.copyOf(cases);
        }

        private static Header of(String name, Kind kind, String value) {
            return new Header(name, List.of(new Case(kind, value)));
        }
    }

    record Case(Kind kind, String value) {}

    /** In the order of their names. */
    List<Header> headers() {
        List<Header> headers = new ArrayList<>(List.of(
                Header.of("Access-Control-Allow-Origin", Kind.DATA, "*"),
                new Header("Cache-Control", List.of(new Case(Kind.KEPT, FOR_EVER), new Case(Kind.EVERY, ASK_AGAIN))),
                new Header(
                        "Content-Security-Policy",
                        List.of(
                                new Case(Kind.EMBEDDED, CONTENT + "; frame-ancestors *"),
                                new Case(Kind.PAGE, CONTENT + "; frame-ancestors 'self'"))),
                Header.of("Permissions-Policy", Kind.EVERY, NO_DEVICES),
                Header.of("Referrer-Policy", Kind.EVERY, "strict-origin-when-cross-origin"),
                Header.of("X-Content-Type-Options", Kind.EVERY, "nosniff")));
        // The promise is one of the whole host: a site that is only a part of it may not make it.
        if (base().equals("/") && "https".equals(baseUrl.getScheme())) {
            headers.add(headers.size() - 1, Header.of("Strict-Transport-Security", Kind.ENCRYPTED, ONLY_ENCRYPTED));
        }
        return List.copyOf(headers);
    }

    /** Where the site stands on its host: begins and ends in a slash. */
    String base() {
        return baseUrl.getPath();
    }

    /** The same as a regular expression. */
    String basePattern() {
        return base().replaceAll("[^\\w/-]", "\\\\$0");
    }

    /** What files begin with that tell who made them and for which site. */
    String comment() {
        return "# Made by Prospectus for " + baseUrl + " and made anew by each build: see docs/PUBLISHING.md\n";
    }

    /** Tells the site from others on one server. */
    String shortName() {
        return ContentHash.of(baseUrl.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, 8);
    }
}
