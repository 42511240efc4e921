package dev.prospectus.load.shape;

import dev.prospectus.model.OldAddress;
import dev.prospectus.source.TypedAddress;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of pages, people and files. */
final class Links {

    private static final String PATH_FORM = "^/(?![/\\\\])[^\\s\\\\<>\"]*$";
    private static final String ADDRESS_FORM = "^https?://(?!https?:)[^\\s/?#\\\\<>\"@]+([/?#][^\\s\\\\<>\"]*)?$";

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern PATH = Pattern.compile(PATH_FORM);
    private static final Pattern ADDRESS = Pattern.compile(ADDRESS_FORM);
    private static final Pattern ADDRESS_START = Pattern.compile("https?:/");
    private static final Pattern MAILBOX = Pattern.compile("^[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$");
    private static final Pattern FILE = Pattern.compile("^[^\\s\\\\/:*?\"<>|][^\\\\:*?\"<>|]*$");

    static final Shape<String> LINK = new ScalarShape<>(
            "a link",
            "https://www.example.org/page",
            ScalarShape.pattern("(" + PATH_FORM + ")|(" + ADDRESS_FORM + ")"),
            ScalarShape.Kind.ADDRESS,
            (text, scalar, problems) -> isSitePath(text) || isAddress(text)
                    ? Optional.of(encoded(text))
                    : refuse(text, scalar, problems, "is neither a path on this site nor a full web address"));

    static final Shape<String> SITE_PATH = new ScalarShape<>(
            "a path on this site",
            "/old-page.html",
            ScalarShape.pattern(OldAddress.FORM),
            ScalarShape.Kind.ADDRESS,
            Links::readOldAddress);

    static final Shape<String> ADDRESS_SHAPE = new ScalarShape<>(
            "a full web address",
            "https://www.example.org/page",
            ScalarShape.pattern(ADDRESS_FORM),
            ScalarShape.Kind.ADDRESS,
            (text, scalar, problems) -> isAddress(text)
                    ? Optional.of(encoded(text))
                    : refuse(text, scalar, problems, "is not a full web address"));

    static final Shape<URI> BASE_URL = new ScalarShape<>(
            "the site's address",
            "https://hub.example.org/",
            ScalarShape.pattern(ADDRESS_FORM),
            ScalarShape.Kind.ADDRESS,
            Links::readBaseUrl);

    static final Shape<String> EMAIL = new ScalarShape<>(
            "an e-mail address",
            "primary@hub.example.org",
            ScalarShape.pattern(MAILBOX.pattern()).with("format", "email"),
            (text, scalar, problems) -> {
                if (MAILBOX.matcher(text).matches()) {
                    return Optional.of(text);
                }
                List<String> meant = MeantAddress.mailboxes(text);
                String hint = meant.isEmpty()
                        ? "write a role mailbox such as primary@hub.example.org"
                        : "write " + (meant.size() > 1 ? "one of them: '" : "'") + meant.get(0) + "'";
                problems.report(
                        scalar.location(),
                        ShapeCode.EMAIL,
                        "'" + Shapes.quotable(text) + "' is not an e-mail address",
                        hint);
                return Optional.empty();
            });

    static final Shape<String> CONTENT_FILE = new ScalarShape<>(
            "a file under content/",
            "images/name.svg",
            ScalarShape.pattern("^(?!\\.\\.?/)" + FILE.pattern().substring(1)),
            ScalarShape.Kind.ADDRESS,
            Links::readFile);

    private Links() {}

    private static boolean isSitePath(String text) {
        return PATH.matcher(text).matches() && !leavesFolder(text.substring(1)) && parses(text);
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches() && parses(text);
    }

    private static boolean parses(String text) {
        try {
            return !new URI(encoded(text)).toASCIIString().isEmpty();
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /**
     * An address in which the signs are encoded that people type and copy into addresses, although no address may hold them
     * (RFC 3986, section 2 and 3): bars, braces and the like, a percent sign that encodes nothing, a square bracket in a path, a
     * second hash.
     */
    private static String encoded(String text) {
        StringBuilder encoded = null;
        int path = text.indexOf('/', text.indexOf("://") < 0 ? 0 : text.indexOf("://") + "://".length());
        int query = text.indexOf('?') < 0 ? text.length() : text.indexOf('?');
        int hash = text.indexOf('#') < 0 ? text.length() : text.indexOf('#');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean odd = "|^{}`".indexOf(sign) >= 0
                    || (sign == '#' && i > hash)
                    || ((sign == '[' || sign == ']') && i > path && i < Math.min(query, hash))
                    || (sign == '%'
                            && !ESCAPE.matcher(text).region(i, text.length()).lookingAt());
            if (odd && encoded == null) {
                encoded = new StringBuilder(text.substring(0, i));
            }
            if (encoded != null) {
                encoded.append(odd ? "%%%02X".formatted((int) sign) : Character.toString(sign));
            }
        }
        return encoded == null ? text : encoded.toString();
    }

    private static boolean leavesFolder(String path) {
        for (String segment : path.split("[?#]", 2)[0].split("/", -1)) {
            String plain = segment.replace("%2e", ".").replace("%2E", ".");
            if (plain.equals("..") || plain.equals(".")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> refuse(String text, YamlScalar scalar, Problems problems, String why) {
        problems.report(scalar.location(), ShapeCode.LINK, "'" + Shapes.quotable(text) + "' " + why, hintForLink(text));
        return Optional.empty();
    }

    private static Optional<String> readOldAddress(String text, YamlScalar scalar, Problems problems) {
        String fault = OldAddress.fault(text);
        if (fault.isEmpty() && !text.startsWith("//") && parses(text)) {
            return Optional.of(text);
        }
        String quoted = "'" + Shapes.quotable(text) + "' ";
        String address = text.replaceFirst("#.*", "");
        if (!isSitePath(text.replace("*", ""))) {
            return refuse(text, scalar, problems, "is not a path on this site");
        } else if (text.indexOf('#') >= 0 && OldAddress.fault(address).isEmpty()) {
            problems.report(
                    scalar.location(),
                    ShapeCode.LINK,
                    quoted + "has a part behind '#', which browsers keep to themselves",
                    "write '" + address + "'");
        } else if (text.indexOf('*') >= 0) {
            problems.report(
                    scalar.location(),
                    ShapeCode.LINK,
                    quoted + "stands for several addresses",
                    "write a line for each of them");
        } else {
            problems.report(
                    scalar.location(),
                    ShapeCode.LINK,
                    quoted + (fault.isEmpty() ? "is not a path on this site" : fault),
                    "leave it out: no file of this name can be published");
        }
        return Optional.empty();
    }

    private static String hintForLink(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (folded.startsWith("mailto:") || MAILBOX.matcher(text).matches()) {
            return "an e-mail address belongs into contacts.yml; link to a page here";
        }
        Optional<String> meant = MeantAddress.web(text);
        if (meant.isPresent()) {
            return "write '" + meant.get() + "'";
        }
        if (TypedAddress.isHostFirst(text)) {
            return "write 'https://" + text + "'";
        }
        if (isAddress(text)) {
            String path = URI.create(encoded(text)).getPath();
            return "write '" + (path.isEmpty() ? "/" : path) + "' for a page on this site";
        }
        if (ADDRESS_START.matcher(folded).lookingAt() && text.indexOf(' ') < 0) {
            return hintForAddress(text);
        }
        if (text.startsWith("//")) {
            return "write 'https:" + Shapes.quotable(text) + "'";
        }
        if (text.contains(" ")) {
            return "a link holds no spaces; write each as %20, or look whether two links stand here";
        }
        return PATH.matcher("/" + text).matches() && text.indexOf(':') < 0 && !leavesFolder(text)
                ? "write '/" + Shapes.quotable(text) + (isPage(text) ? "/" : "") + "' for a page on this site"
                : "write '/pathways/primary/' for a page on this site, or 'https://...' for one elsewhere";
    }

    /** Whether a path is that of a page and not of a file, and the slash at its end is missing. */
    private static boolean isPage(String path) {
        return path.matches("[^?#.]*[^?#./]");
    }

    /** What keeps a text that begins as a full address from being one. */
    private static String hintForAddress(String text) {
        String encoded = text.replace("\"", "%22")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "/");
        if (!encoded.equals(text) && isAddress(encoded)) {
            return "write '" + encoded + "'";
        }
        return text.indexOf('@') >= 0
                ? "leave out what stands before the '@': nobody's name belongs into an address"
                : "copy the address anew from the browser's address bar";
    }

    private static Optional<URI> readBaseUrl(String text, YamlScalar scalar, Problems problems) {
        if (isAddress(text) && text.indexOf('?') < 0 && text.indexOf('#') < 0 && !leavesFolder(text)) {
            URI address =
                    URI.create(encoded(text.endsWith("/") ? text : text + "/")).normalize();
            if (address.getHost() != null) {
                return placed(address, text, scalar, problems);
            }
        }
        problems.report(
                scalar.location(),
                ShapeCode.LINK,
                "'" + Shapes.quotable(text) + "' is not an address at which a site can stand",
                TypedAddress.isHostFirst(text)
                        ? "write 'https://" + text + (text.endsWith("/") ? "'" : "/'")
                        : "write it in full, such as https://hub.example.org/, without '?' and '#'");
        return Optional.empty();
    }

    private static Optional<URI> placed(URI address, String text, YamlScalar scalar, Problems problems) {
        boolean plain = address.getRawPath().chars().allMatch(sign -> sign < 0x80 && sign != '%');
        if (!plain) {
            problems.report(
                    scalar.location(),
                    ShapeCode.LINK,
                    "a site can't stand at '" + Shapes.quotable(text)
                            + "': programs write the name of such a folder in several ways",
                    "choose a folder of letters from a to z, digits and hyphens");
        }
        return plain ? Optional.of(address) : Optional.empty();
    }

    private static Optional<String> readFile(String text, YamlScalar scalar, Problems problems) {
        if (FILE.matcher(text).matches() && !leavesFolder(text)) {
            return Optional.of(text);
        }
        String path = text.startsWith("/") ? text.substring(1) : text;
        path = path.startsWith("content/") ? path.substring("content/".length()) : path;
        problems.report(
                scalar.location(),
                ShapeCode.FILE_PATH,
                "'" + Shapes.quotable(text) + "' is not the path of a file below content/",
                FILE.matcher(path).matches() && !leavesFolder(path)
                        ? "write '" + path + "'"
                        : "write a path that begins below content/, such as 'images/name.svg'");
        return Optional.empty();
    }
}
