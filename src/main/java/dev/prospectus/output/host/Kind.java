package dev.prospectus.output.host;

import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import java.util.List;

/** A kind of file, known by its path. */
enum Kind {

    /** A page for frames on other sites. */
    EMBEDDED(Routes.EMBEDDED.substring(1) + ".*\\.html"),

    PAGE(".*\\.html"),

    /** A file whose name changes with its content: an asset, or a version of a picture ({@link Routes#picture}). */
    KEPT("(" + Routes.ASSETS.substring(1) + ".*|.*\\.[0-9a-f]{10}-[0-9]+\\.[a-z]+)"),

    /** What other programs read, scripts on other sites among them. */
    DATA(".*\\.(" + String.join("|", Endings.OF_DATA) + ")"),

    /** Every file, where the reader asks for it over TLS. */
    ENCRYPTED(".*"),

    EVERY(".*");

    /** The endings of {@link #DATA}. */
    static final List<String> DATA_ENDINGS = Endings.OF_DATA;

    private final String pattern;

    Kind(String pattern) {
        this.pattern = pattern;
    }

    /** A regular expression for the whole path below the site, without a slash in front. */
    String pattern() {
        return pattern;
    }

    boolean has(OutputPath path) {
        return path.value().matches(pattern);
    }

    /** A class of its own, since the kinds are made before the enum's own constants. */
    private static final class Endings {
        static final List<String> OF_DATA = List.of("atom", "csv", "ics", "json", "md", "xml");
    }
}
