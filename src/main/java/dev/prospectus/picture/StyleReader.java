package dev.prospectus.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Reads the style of a drawing by its tokens (CSS Syntax Module Level 3, section 4) and writes it anew, without
 * escapes that hide a word, without the words of comments, and without whatever makes a browser fetch something.
 */
final class StyleReader {

    private static final Set<String> AT_RULES = Set.of(
            "charset",
            "container",
            "counter-style",
            "font-face",
            "font-feature-values",
            "keyframes",
            "-moz-keyframes",
            "-webkit-keyframes",
            "layer",
            "media",
            "namespace",
            "page",
            "property",
            "scope",
            "starting-style",
            "supports");

    /** What takes no address. The functions of CSS that do are url(), src(), image(), image-set() and cross-fade(). */
    private static final Set<String> FUNCTIONS = Set.of(
            ("abs acos asin atan atan2 attr blur brightness calc circle clamp color color-mix conic-gradient contrast cos"
                            + " counter counters cubic-bezier device-cmyk device-gray device-rgb dir drop-shadow ellipse env"
                            + " exp fit-content format grayscale has host hsl hsla hue-rotate hwb hypot icc-color"
                            + " icc-named-color inset invert is lab lang lch light-dark linear linear-gradient local log"
                            + " matches matrix matrix3d max min minmax mod not nth-child nth-last-child nth-last-of-type"
                            + " nth-of-type oklab oklch opacity path perspective polygon pow radial-gradient ray rect rem"
                            + " repeat repeating-conic-gradient repeating-linear-gradient repeating-radial-gradient rgb rgba"
                            + " rotate rotate3d rotatex rotatey rotatez round saturate scale scale3d scalex scaley scalez"
                            + " selector sepia shape sign sin skew skewx skewy sqrt steps style supports symbols tan tech"
                            + " translate translate3d translatex translatey translatez type var where xywh")
                    .split(" ", -1));

    /** Addresses that are names. */
    private static final Set<String> NAMESPACES =
            Set.of(SvgNames.SVG, SvgNames.XLINK, SvgNames.XHTML, "http://www.w3.org/XML/1998/namespace");

    /** An address with nothing behind it; a browser would fetch the drawing itself for {@code #} or none. */
    private static final String NOTHING = "data:,";

    private final StyleScanner in;
    private final StyleWriter out = new StyleWriter();
    private final ObjIntConsumer<PictureFault> faults;

    /** Whether a namespace is being named: its address is a name. */
    private boolean naming;

    /** Whether the declaration or rule at hand has been reported. */
    private boolean reported;

    private StyleReader(String css, ObjIntConsumer<PictureFault> faults) {
        this.in = new StyleScanner(css);
        this.faults = faults;
    }

    /**
     * A style, or the value of an attribute that is read as one.
     *
     * @param faults take what is left out, and where in the style it stands
     */
    static String bare(String css, ObjIntConsumer<PictureFault> faults) {
        return new StyleReader(css, faults).read();
    }

    private String read() {
        while (!in.isAtEnd()) {
            char sign = in.sign();
            if (in.isAt("/*")) {
                in.skip(2);
                in.skipBehind("*/");
                // A comment parts what would be one word without it.
                out.plain("/**/");
            } else if (in.isAt("<!--") || in.isAt("-->")) {
                in.skip(sign == '<' ? 4 : 3);
                out.plain(' ');
            } else if (sign == '"' || sign == '\'') {
                out.string(in.string());
            } else if (in.startsAtRule()) {
                atRule();
            } else if (in.startsWord()) {
                wordOrFunction();
            } else {
                boolean ends = sign == ';' || sign == '{' || sign == '}';
                naming &= !ends;
                reported &= !ends;
                // A lone backslash says nothing.
                out.plain(sign == '\\' ? ' ' : sign);
                in.skip(1);
            }
        }
        return out.toString();
    }

    private void atRule() {
        int start = in.place();
        in.skip(1);
        String name = in.word();
        if (AT_RULES.contains(lower(name))) {
            naming = name.equalsIgnoreCase("namespace");
            out.plain('@');
            out.word(name);
        } else {
            report(
                    start,
                    name.equalsIgnoreCase("import")
                            ? "the drawing's style fetches another one (@import)"
                            : "the drawing's style has an unusual rule, @" + SvgFaults.abridged(name),
                    "delete '" + in.quoted(start, start, ";") + "'");
            out.plain("@media ");
        }
    }

    private void wordOrFunction() {
        int start = in.place();
        String name = in.word();
        if (in.sign() != '(') {
            out.word(name);
            return;
        }
        in.skip(1);
        if (name.equalsIgnoreCase("url")) {
            address(start);
            return;
        }
        boolean known = FUNCTIONS.contains(lower(name));
        if (!known) {
            report(
                    start,
                    "the drawing's style uses '" + SvgFaults.abridged(name) + "()', which may fetch something",
                    "delete '" + declaration(start) + "'");
        }
        out.word(known ? name : "not");
        out.plain('(');
    }

    /** What stands in {@code url(...)}, with quotes or without. */
    private void address(int start) {
        in.skipSpace();
        boolean quoted = in.sign() == '"' || in.sign() == '\'';
        String address = quoted ? in.string() : in.upToBracket();
        in.skipSpace();
        boolean whole = in.isAtEnd() || in.sign() == ')';
        in.skip(1);
        if (!whole) {
            fetches(start, address);
        }
        out.plain("url(");
        out.string(whole ? judged(address, start).orElse(NOTHING) : NOTHING);
        out.plain(')');
    }

    private Optional<String> judged(String address, int start) {
        String value = address.strip();
        if (value.isEmpty()) {
            return Optional.of(NOTHING);
        } else if (value.equals(NOTHING) || value.startsWith("#") || (naming && NAMESPACES.contains(value))) {
            return Optional.of(value);
        }
        try {
            Optional<String> file = EmbeddedFile.isOne(value) ? EmbeddedFile.of(value) : Optional.empty();
            if (file.isEmpty()) {
                fetches(start, value);
            }
            return file;
        } catch (PictureFault fault) {
            report(start, fault);
            return Optional.empty();
        }
    }

    private void fetches(int start, String address) {
        report(
                start,
                "the drawing's style fetches '" + SvgFaults.abridged(address) + "'",
                "delete '" + declaration(start) + "', or embed what it fetches as 'data:'");
    }

    private String declaration(int start) {
        if (reported) {
            return "";
        }
        return in.quoted(in.declaration(start), start, ";}");
    }

    private void report(int start, String message, String hint) {
        report(start, new PictureFault(PictureCode.ACTIVE, message, hint));
    }

    private void report(int start, PictureFault fault) {
        if (!reported) {
            faults.accept(fault, start);
        }
        reported = true;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
