package dev.prospectus.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address to ask, read as browsers read it (the URL Standard of WHATWG), or the answer that it is by itself: no browser goes there,
 * or this program does not. A host may send anything as the place of a redirect.
 *
 * @param uri absolute, without a fragment
 */
record WebAddress(Optional<URI> uri, Answer instead) {

    private static final int LONGEST_SHOWN = 60;
    private static final int LAST_PORT = 65_535;
    private static final String SIGNS_OF_ADDRESSES = "-._~:/?#@!$&'()*+,;=%";

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("//+([^/?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+)(?::([0-9]*))?");
    private static final Pattern PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** An address as the site has it. */
    static WebAddress of(String address) {
        return absolute(address, "");
    }

    /** The place of a redirect, which may be relative to where it was given. */
    static WebAddress redirect(URI from, String location) {
        String place = slashes(text(location).strip());
        if (place.isEmpty()) {
            return missing("a redirect that leads nowhere");
        }
        if (place.startsWith("//")) {
            return absolute(from.getScheme() + ":" + place, "a redirect to ");
        }
        return SCHEME.matcher(place).matches() ? absolute(place, "a redirect to ") : relative(from, place);
    }

    /** @param way words before the address where it is not the site's own */
    private static WebAddress absolute(String address, String way) {
        Matcher parts = SCHEME.matcher(address);
        boolean web = parts.matches() && parts.group(1).toLowerCase(Locale.ROOT).matches("https?");
        Matcher rest = AUTHORITY.matcher(web ? parts.group(2) : "");
        if (!rest.matches() || rest.group(1).isEmpty()) {
            return missing(way + "'" + shown(address) + "', which is no web address");
        }
        if (rest.group(1).contains("@")) {
            return new WebAddress(
                    Optional.empty(), Answer.unknown(way + "an address with a user's name in it, which is not asked"));
        }
        Matcher place = HOST_AND_PORT.matcher(rest.group(1));
        if (!place.matches()) {
            return missing(way + "'" + shown(address) + "', which is no web address");
        }
        String port = Optional.ofNullable(place.group(2)).orElse("");
        if (!port.isEmpty() && !isPort(port)) {
            return missing(way + "port " + shown(port) + ", which no host has");
        }
        return asked(
                parts.group(1) + "://" + host(place.group(1)) + (port.isEmpty() ? "" : ":" + port)
                        + encoded(withoutFragment(rest.group(2))),
                way);
    }

    private static boolean isPort(String digits) {
        String number = digits.replaceFirst("^0+", "");
        return !number.isEmpty() && number.length() <= 5 && Integer.parseInt(number) <= LAST_PORT;
    }

    /** Java's own way to resolve takes a query by itself, and a base without a path, otherwise than browsers do. */
    private static WebAddress relative(URI from, String place) {
        String path = from.getRawPath() == null || from.getRawPath().isEmpty() ? "/" : from.getRawPath();
        String target = encoded(withoutFragment(place));
        String end;
        if (target.isEmpty()) {
            end = path + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
        } else if (target.startsWith("?")) {
            end = path + target;
        } else {
            end = target.startsWith("/") ? target : path.substring(0, path.lastIndexOf('/') + 1) + target;
        }
        return asked(from.getScheme() + "://" + from.getRawAuthority() + end, "a redirect to ");
    }

    private static WebAddress asked(String address, String way) {
        try {
            URI uri = withoutDots(new URI(address));
            if (uri.getHost() != null) {
                return new WebAddress(Optional.of(uri), Answer.unknown(""));
            }
        } catch (URISyntaxException notOne) {
            // Told below: what browsers make of it is not known.
        }
        return new WebAddress(
                Optional.empty(), Answer.unknown(way + "'" + shown(address) + "', which this program can't ask"));
    }

    /** Without {@code .} and {@code ..} in the path, and otherwise as it is: empty parts of a path count. */
    private static URI withoutDots(URI uri) throws URISyntaxException {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        if (!path.contains("/.")) {
            return uri;
        }
        Deque<String> parts = new ArrayDeque<>();
        String last = "";
        for (String part : path.substring(1).split("/", -1)) {
            last = part;
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!isDots(part)) {
                parts.addLast(part);
            }
        }
        String plain = "/" + String.join("/", parts) + (isDots(last) && !parts.isEmpty() ? "/" : "");
        return new URI(uri.getScheme() + "://" + uri.getRawAuthority() + plain
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    private static boolean isDots(String part) {
        return part.equals(".") || part.equals("..");
    }

    /** Java reads a header byte by byte; hosts write UTF-8. */
    private static String text(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notThat) {
            return header;
        }
    }

    /** Browsers take the other slash for a slash, but not in a query. */
    private static String slashes(String place) {
        int end = place.indexOf('?') < 0 ? place.length() : place.indexOf('?');
        return place.substring(0, end).replace('\\', '/') + place.substring(end);
    }

    private static String host(String name) {
        try {
            return name.startsWith("[") ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noName) {
            return encoded(name);
        }
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : PERCENT.matcher(text).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xff);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || SIGNS_OF_ADDRESSES.indexOf(sign) >= 0);
            encoded.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return encoded.toString();
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** Short, and without signs that a terminal or a git host would obey. */
    private static String shown(String address) {
        String plain = encoded(address);
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }

    private static WebAddress missing(String words) {
        return new WebAddress(Optional.empty(), Answer.missing(words));
    }
}
