package dev.prospectus.load.shape;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.PortablePath;
import dev.prospectus.model.Slug;
import dev.prospectus.source.Signs;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text, ids and words with a fixed meaning. */
final class Words {

    /** The example of a value that may be anything. */
    static final String ANY = "...";

    static final Shape<String> TEXT = new ScalarShape<>(
            ScalarShape.PROSE,
            ANY,
            Json.object().with("type", Json.texts(List.of("string", "number"))).with("minLength", Json.bare(1)),
            (text, scalar, problems) -> {
                if (!scalar.cut().isEmpty()) {
                    problems.warn(
                            scalar.location(),
                            ShapeCode.CUT,
                            "the text ends before '" + Shapes.quotable(scalar.cut())
                                    + "': after a space, # begins a comment",
                            "put quotes around the whole text, or write '# ' with a space if it is a comment");
                }
                warnOfCurlyQuotes(text, scalar, problems);
                return Optional.of(oneLine(text));
            });

    /** How long something takes: a figure alone says nothing. */
    static final Shape<String> LENGTH = checked((text, scalar, problems) -> {
        if (text.matches("[0-9][0-9.,:½¼¾ –-]*")) {
            problems.report(
                    scalar.location(),
                    ShapeCode.NO_UNIT,
                    "'" + Shapes.quotable(text) + "' does not say of what: minutes, hours, days",
                    "write the unit behind it");
        }
    });

    private static final Pattern POSTCODE_FORM = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?)\\s*([0-9][A-Z]{2})");

    /** Postcodes of other countries are left as they are. */
    static final Shape<String> POSTCODE = checked((text, scalar, problems) -> {
        Matcher form = POSTCODE_FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (form.matches() && !text.equals(form.replaceFirst("$1 $2"))) {
            problems.warn(
                    scalar.location(),
                    ShapeCode.POSTCODE,
                    "'" + Shapes.quotable(text) + "' is not how a postcode is written",
                    "write '" + form.replaceFirst("$1 $2") + "'");
        }
    });

    private interface Look {
        void at(String text, YamlScalar scalar, Problems problems);
    }

    /** A text at which somebody looks besides. */
    private static Shape<String> checked(Look look) {
        ScalarShape<String> text = (ScalarShape<String>) TEXT;
        return new ScalarShape<>(
                text.expected(), text.example(), text.schemaOf(), text.kind(), (words, scalar, problems) -> {
                    look.at(words, scalar, problems);
                    return text.reader().read(words, scalar, problems);
                });
    }

    /** Quotes of a word processor round a whole text would be published. */
    private static void warnOfCurlyQuotes(String text, YamlScalar scalar, Problems problems) {
        int last = text.length() - 1;
        if (scalar.plain()
                && last > 1
                && Signs.isQuote(text.charAt(0))
                && Signs.isQuote(text.charAt(last))
                && Signs.plain(text.substring(1, last)).indexOf('"') < 0) {
            problems.warn(
                    scalar.location(),
                    ShapeCode.SIGN,
                    Signs.name(text.charAt(0)) + " is not a quote for YAML, so that readers see it",
                    "leave the quotes out: '" + text.substring(1, last)
                            + "'; if readers should see them, put straight quotes around the whole",
                    SafeFixes.unquoted(scalar, text.substring(1, last)));
        }
    }

    /** The truth values of YAML 1.1, which people still type. */
    private static final Map<String, String> TRUTHS =
            Map.of("yes", "true", "y", "true", "on", "true", "no", "false", "n", "false", "off", "false");

    static final Shape<Boolean> TRUTH = truth(typed -> Optional.empty());

    static Shape<Boolean> truth(Function<String, Optional<String>> hint) {
        return new ScalarShape<>(
                "true or false", "true", Json.object().with("type", "boolean"), (text, scalar, problems) -> {
                    if (text.equals("true") || text.equals("false")) {
                        return Optional.of(text.equals("true"));
                    }
                    String folded = text.toLowerCase(Locale.ROOT);
                    String meant = TRUTHS.getOrDefault(folded, folded);
                    problems.report(
                            scalar.location(),
                            ShapeCode.TRUTH,
                            "expected true or false, found '" + Shapes.quotable(text) + "'",
                            hint.apply(text)
                                    .orElse(
                                            meant.equals("true") || meant.equals("false")
                                                    ? "write '" + meant + "'"
                                                    : "write 'true' or 'false'"));
                    return Optional.empty();
                });
    }

    /** Words that people type when they do not know a value yet. */
    private static final Pattern NOT_KNOWN = Pattern.compile(
            "tb[cad]\\.?|n/?a|none|unknown|\\?+|to be (?:confirmed|announced|decided)", Pattern.CASE_INSENSITIVE);

    private static final String OFFER_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$";

    static final Shape<OfferId> OFFER = new ScalarShape<>(
            "an offer", "programme-id", ScalarShape.pattern(OFFER_PATTERN), (text, scalar, problems) -> {
                int slash = text.indexOf('/');
                String programme = slash < 0 ? text : text.substring(0, slash);
                String strand = slash < 0 ? "" : text.substring(slash + 1);
                if (Slug.isValid(programme) && (slash < 0 || Slug.isValid(strand))) {
                    return Optional.of(OfferId.parse(text));
                }
                String suggestion = offerMeant(text);
                problems.report(
                        scalar.location(),
                        ShapeCode.ID,
                        "'" + Shapes.quotable(text) + "' does not name an offer",
                        suggestion.matches(OFFER_PATTERN)
                                ? "write an id such as '" + suggestion + "'"
                                : "write 'programme-id' or 'programme-id/strand-id'");
                return Optional.empty();
            });

    private static final Pattern AROUND_OFFER = Pattern.compile(
            "^(?:https?://[^/]+)?/?(?:(?:data/)?programmes/)?|(?:\\.ya?ml|/)$", Pattern.CASE_INSENSITIVE);

    /** The offer whose address or file was typed, or whose words were typed otherwise. */
    private static String offerMeant(String text) {
        String bare = AROUND_OFFER.matcher(text).replaceAll("");
        int slash = bare.indexOf('/');
        return slash < 0
                ? Slug.forId(bare)
                : Slug.forId(bare.substring(0, slash)) + "/" + Slug.forId(bare.substring(slash + 1));
    }

    private Words() {}

    /**
     * The id by which something is named that stands elsewhere.
     *
     * @param file where it stands, for hints
     */
    static <T> Shape<T> reference(String kind, String file, String example, Function<String, T> create) {
        return id(
                kind,
                example,
                create,
                text -> ID_WITH_SLIP.matcher(text).matches()
                        ? hintForId(text, example)
                        : "write the id of the " + kind + ", as it stands in " + file);
    }

    /** Words joined by other signs than hyphens, or with capitals. A name or an address is no id, whatever is joined. */
    private static final Pattern ID_WITH_SLIP = Pattern.compile("[A-Za-z0-9_-]+[,;.]?|[A-Za-z0-9]+ [A-Za-z0-9]+");

    static <T> Shape<T> id(String kind, String example, Function<String, T> create) {
        return id(kind, example, create, text -> hintForId(text, example));
    }

    private static <T> Shape<T> id(
            String kind, String example, Function<String, T> create, Function<String, String> hint) {
        return new ScalarShape<>(
                "the id of a " + kind,
                example,
                ScalarShape.pattern(Slug.PATTERN).with("maxLength", Json.bare(Slug.MAX_LENGTH)),
                (text, scalar, problems) -> {
                    if (Slug.isValid(text)) {
                        return Optional.of(create.apply(text));
                    }
                    problems.report(
                            scalar.location(),
                            ShapeCode.ID,
                            "'" + Shapes.quotable(text) + "' is not an id",
                            NOT_KNOWN.matcher(text).matches()
                                    ? "leave it out until the " + kind + " is known"
                                    : hint.apply(text));
                    return Optional.empty();
                });
    }

    static <T> Shape<T> word(String word, T value) {
        return new ScalarShape<>(
                "'" + word + "'", word, Json.object().with("const", word), (text, scalar, problems) -> {
                    if (text.equals(word)) {
                        return Optional.of(value);
                    }
                    problems.report(
                            scalar.location(),
                            ShapeCode.CHOICE,
                            "expected '" + word + "', found '" + Shapes.quotable(text) + "'",
                            "write '" + word + "'");
                    return Optional.empty();
                });
    }

    static String hintForId(String typed, String example) {
        String slug = Slug.forId(typed);
        if (typed.length() > Slug.MAX_LENGTH && Slug.isValid(typed.substring(0, 1) + "x")) {
            return "keep ids to " + Slug.MAX_LENGTH + " characters";
        }
        if (PortablePath.isDevice(slug)) {
            return "choose another id: Windows keeps the name '" + slug + "' for a device";
        }
        return Slug.isValid(slug)
                ? "write lower-case words joined by hyphens, such as '" + slug + "'"
                : "write lower-case words joined by hyphens, such as '" + example + "'";
    }

    /** A text in one line, with single spaces, trimmed. */
    static String oneLine(String text) {
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean spare = c == '\n' || c == '\t' || (c == ' ' && i > 0 && text.charAt(i - 1) <= ' ');
            if (spare && line == null) {
                line = new StringBuilder(text.substring(0, i));
            }
            if (line != null) {
                if (!spare) {
                    line.append(c);
                } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            }
        }
        return (line == null ? text : line.toString()).strip();
    }
}
