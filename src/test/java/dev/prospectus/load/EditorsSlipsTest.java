package dev.prospectus.load;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.shape.Shape;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slips of editors, made at many places of the sample hub, are told on the line on which they were made, with their fix. */
class EditorsSlipsTest {

    private static final int PLACES = 20;

    private static final List<Sound> SAMPLE = new ArrayList<>();

    /** A file of the sample hub. */
    private record Sound(String name, Shape<?> shape, List<String> lines) {}

    /** A file with one slip in it. */
    private record Slipped(List<String> lines, int line) {}

    @BeforeAll
    static void readSampleHub() throws IOException {
        add(Path.of("site-config.yml"), FileKind.SITE_CONFIG);
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            files.filter(file -> file.toString().endsWith(".yml")).sorted().forEach(file -> {
                String folder = String.valueOf(file.getName(1));
                FileKind kind = switch (folder) {
                    case "programmes" -> FileKind.PROGRAMME;
                    case "cohorts" -> FileKind.COHORTS;
                    case "pathways" -> FileKind.PATHWAY;
                    default -> FileKind.registry(folder).orElseThrow();
                };
                add(file, kind);
            });
        }
    }

    private static void add(Path file, FileKind kind) {
        try {
            SAMPLE.add(new Sound(file.toString(), kind.shape(FileShapes.builtIn()), Files.readAllLines(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes one slip on one line. */
    private interface Make {
        /** @param at counted from 0; absent if the line does not lend itself to this slip */
        Optional<Slipped> at(List<String> lines, int at);
    }

    @SuppressWarnings("ImmutableEnumChecker") // The lambdas have no state.
    enum Kind {
        OPEN_DOUBLE_QUOTE(
                95,
                "quote",
                (lines, at) -> value(lines, at, v -> '"' + v, v -> v.indexOf('"') < 0 && v.indexOf('#') < 0)),
        OPEN_SINGLE_QUOTE(
                95,
                "quote",
                (lines, at) -> value(lines, at, v -> "'" + v, v -> v.indexOf('\'') < 0 && v.indexOf('#') < 0)),
        LOST_OPENING_QUOTE(90, "quote", (lines, at) -> value(lines, at, v -> v + ": so\"", v -> v.indexOf('"') < 0)),
        APOSTROPHE(
                95,
                "write",
                (lines, at) ->
                        value(lines, at, v -> "'Don't " + v + "'", v -> v.indexOf('"') < 0 && v.indexOf('\'') < 0)),
        INNER_QUOTES(
                95,
                "write",
                (lines, at) -> value(
                        lines, at, v -> "\"The \"new\" " + v + '"', v -> v.indexOf('"') < 0 && v.indexOf('\'') < 0)),
        COLON_IN_TEXT(
                95, "quotes", (lines, at) -> value(lines, at, v -> "Maths: " + v, v -> v.matches("[A-Z][^:\"'#]*"))),
        COLON_AND_CURLY_QUOTES(
                95,
                "write '[^\u201C]*'",
                (lines, at) -> value(lines, at, v -> "\u201CMaths: " + v + "\u201D", v -> v.matches("[A-Z][^:\"'#]*"))),
        SPECIAL_SIGN(
                95,
                "quotes",
                (lines, at) -> value(lines, at, v -> "@%*&`".charAt(at % 5) + v, v -> v.matches("[A-Z][^:\"'#]*"))),
        LOST_BAR(95, "bar", (lines, at) -> replaced(lines, at, "^(.*): \\|$", "$1:")),
        WRONG_BAR(95, "bar", (lines, at) -> replaced(lines, at, "^(.*): \\|$", "$1: l")),
        NO_SPACE_BEHIND_COLON(
                95,
                "space|colon",
                (lines, at) -> isKeyLine(lines, at)
                        ? replaced(lines, at, "^( *(?:- )?[a-z-]+): (.*)$", "$1:$2")
                        : Optional.empty()),
        NO_SPACE_IN_BRACES(95, "space", (lines, at) -> replaced(lines, at, "^(.*\\{.*?[a-z-]+): (.*)$", "$1:$2")),
        NO_COLON(
                90,
                "colon",
                (lines, at) -> isKeyLine(lines, at)
                        ? replaced(lines, at, "^( *(?:- )?[a-z-]+):( .*|)$", "$1$2")
                        : Optional.empty()),
        NO_SPACE_BEHIND_DASH(
                95,
                "space",
                (lines, at) -> isText(lines, at) ? Optional.empty() : replaced(lines, at, "^( *)- (.*)$", "$1-$2")),
        NO_DASH(
                70,
                "dash",
                (lines, at) ->
                        isText(lines, at) ? Optional.empty() : replaced(lines, at, "^( *)- ([a-z-]+: .*)$", "$1  $2")),
        BULLET(
                95,
                "hyphen",
                (lines, at) ->
                        isText(lines, at) ? Optional.empty() : replaced(lines, at, "^( *)- (.*)$", "$1\u2022 $2")),
        NO_BREAK_SPACE_BEHIND_COLON(
                95,
                "no-break space",
                (lines, at) -> isKeyLine(lines, at)
                        ? replaced(lines, at, "^( *(?:- )?[a-z-]+): (.*)$", "$1:\u00A0$2")
                        : Optional.empty()),
        NO_BREAK_SPACE_IN_FRONT(
                95,
                "no-break space",
                (lines, at) -> isKeyLine(lines, at)
                        ? replaced(lines, at, "^ ( *[a-z-]+: .*)$", "\u00A0$1")
                        : Optional.empty()),
        ZERO_WIDTH_SPACE_IN_KEY(
                95,
                "zero-width space",
                (lines, at) -> isKeyLine(lines, at)
                        ? replaced(lines, at, "^( *(?:- )?[a-z-]+): (.*)$", "$1\u200B: $2")
                        : Optional.empty()),
        TAB_IN_FRONT(
                95,
                "tab",
                (lines, at) -> isText(lines, at) ? Optional.empty() : replaced(lines, at, "^  ( *\\S.*)$", "\t$1")),
        OPEN_BRACKET(95, "bracket", (lines, at) -> replaced(lines, at, "^( *(?:- )?[a-z-]+: \\[.*)\\]$", "$1")),
        LOST_OPENING_BRACKET(
                95, "bracket", (lines, at) -> replaced(lines, at, "^( *(?:- )?[a-z-]+: )\\[(.*,.*)\\]$", "$1$2]")),
        LIST_ON_LINE_OF_KEY(
                90, "write|move", (lines, at) -> replaced(lines, at, "^( *[a-z-]+: )\\[([^,]*)\\]$", "$1- $2")),
        LINE_TOO_DEEP(
                90,
                "begin in column",
                (lines, at) -> isKeyLine(lines, at) && at > 0 && !isText(lines, at - 1)
                        ? shifted(lines, at, at, 2)
                        : Optional.empty()),
        LINE_ONE_TOO_DEEP(
                90,
                "begin in column",
                (lines, at) -> isKeyLine(lines, at) && at > 0 && !isText(lines, at - 1)
                        ? shifted(lines, at, at, 1)
                        : Optional.empty()),
        LINE_ONE_TOO_SHALLOW(
                90,
                "begin in column",
                (lines, at) -> isKeyLine(lines, at) ? shifted(lines, at, at, -1) : Optional.empty()),
        LINE_TOO_SHALLOW(
                80,
                "begin in column",
                (lines, at) -> isKeyLine(lines, at) ? shifted(lines, at, at, -2) : Optional.empty()),
        BLOCK_TOO_SHALLOW(85, "begin in column", (lines, at) -> block(lines, at, -2)),
        BLOCK_TOO_DEEP(
                85,
                "begin in column",
                (lines, at) -> at + 1 < lines.size()
                                && indent(lines.get(at + 1)) > indent(lines.get(at))
                                && isKeyLine(lines, at)
                        ? shifted(lines, at, last(lines, at), 2)
                        : Optional.empty()),
        KEY_IN_TEXT_ABOVE(
                95,
                "column",
                (lines, at) -> at > 1
                                && isText(lines, at - 1)
                                && isKeyLine(lines, at)
                                && !lines.get(at).contains("- ")
                        ? shifted(lines, at, last(lines, at), 2)
                        : Optional.empty()),
        TEXT_TOO_SHALLOW(
                85,
                "begin in column",
                (lines, at) ->
                        isText(lines, at) && !lines.get(at).isBlank() ? shifted(lines, at, at, -2) : Optional.empty()),
        TEXT_TOO_DEEP(
                85,
                "begin in column",
                (lines, at) -> isText(lines, at) && at > 0 && lines.get(at - 1).endsWith("|")
                        ? shifted(lines, at, at, 2)
                        : Optional.empty());

        private final int least;
        private final String words;
        private final Make make;

        /** @param least the share of places, in per cent, at which line and fix must be right */
        Kind(int least, String words, Make make) {
            this.least = least;
            this.words = words;
            this.make = make;
        }
    }

    @ParameterizedTest
    @EnumSource
    void slipIsToldWhereItWasMade(Kind kind) {
        Random random = new Random(20261002);
        List<String> failures = new ArrayList<>();
        int made = 0;
        for (int tries = 0; tries < 20_000 && made < PLACES; tries++) {
            Sound file = SAMPLE.get(random.nextInt(SAMPLE.size()));
            int at = random.nextInt(file.lines().size());
            Optional<Slipped> slipped = kind.make.at(file.lines(), at);
            if (slipped.isPresent() && !meansTheSame(file, slipped.get())) {
                made++;
                String text = String.join("\n", slipped.get().lines()) + "\n";
                List<Diagnostic> findings = Bound.read(
                                file.name(),
                                SourceText.decode(file.name(), text.getBytes(StandardCharsets.UTF_8)),
                                file.shape())
                        .findings()
                        .stream()
                        .sorted()
                        .toList();
                boolean right = !findings.isEmpty()
                        && findings.get(0).location().line() == slipped.get().line()
                        && (findings.get(0).message() + " "
                                        + findings.get(0).hint().orElse(""))
                                .matches("(?s).*(?:" + kind.words + ").*");
                if (!right) {
                    failures.add(file.name() + ":" + slipped.get().line() + " "
                            + slipped.get().lines().get(slipped.get().line() - 1) + "\n    "
                            + findings.stream()
                                    .limit(3)
                                    .map(f -> f + " | " + f.hint().orElse(""))
                                    .collect(joining("\n    ")));
                }
            }
        }
        assertThat(made).isPositive();
        assertThat(100 * (made - failures.size()) / made)
                .as(() -> String.join("\n", failures))
                .isGreaterThanOrEqualTo(kind.least);
    }

    /** Whether YAML reads the same in a file with a slip, so that none was made. */
    private static boolean meansTheSame(Sound file, Slipped slipped) {
        return tree(file.lines()).equals(tree(slipped.lines()));
    }

    private static Optional<Object> tree(List<String> lines) {
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return YamlReader.read("a.yml", text).root().map(EditorsSlipsTest::plain);
    }

    /** Values alone: lists of one value as that value, texts without their line ends. */
    private static Object plain(YamlNode node) {
        if (node instanceof YamlNode.YamlMapping block) {
            Map<String, Object> plain = new TreeMap<>();
            block.entries().forEach(entry -> plain.put(entry.key().text(), plain(entry.value())));
            return plain;
        }
        if (node instanceof YamlNode.YamlSequence list) {
            List<Object> plain =
                    list.items().stream().map(EditorsSlipsTest::plain).toList();
            return plain.size() == 1 ? plain.get(0) : plain;
        }
        return ((YamlNode.YamlScalar) node)
                .text()
                .replaceAll("(?<=\\S)\n(?=\\w)", " ")
                .strip();
    }

    private static Optional<Slipped> replaced(List<String> lines, int at, String pattern, String by) {
        return lines.get(at).matches(pattern)
                ? slipped(lines, at, lines.get(at).replaceFirst(pattern, by))
                : Optional.empty();
    }

    private static Optional<Slipped> slipped(List<String> lines, int at, String line) {
        List<String> all = new ArrayList<>(lines);
        all.set(at, line);
        return Optional.of(new Slipped(all, at + 1));
    }

    /** Changes the plain value of a key that holds words. */
    private static Optional<Slipped> value(
            List<String> lines, int at, java.util.function.UnaryOperator<String> change, Predicate<String> fits) {
        String line = lines.get(at);
        var matcher = java.util.regex.Pattern.compile(
                        "^( *(?:- )?(?:title|summary|name|role|about|meaning|what|duration|note|access|travel): )([A-Z].*)$")
                .matcher(line);
        if (isText(lines, at) || !matcher.matches() || !fits.test(matcher.group(2))) {
            return Optional.empty();
        }
        return slipped(lines, at, matcher.group(1) + change.apply(matcher.group(2)));
    }

    private static boolean isKeyLine(List<String> lines, int at) {
        return !isText(lines, at) && lines.get(at).matches(" *(?:- )?[a-z][a-z-]*:(?: .*)?");
    }

    private static boolean isText(List<String> lines, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank() && (lines.get(at).isBlank() || indent(lines.get(i)) < indent(lines.get(at)))) {
                return lines.get(i).endsWith("|") || isTextIndent(lines, i, at);
            }
        }
        return false;
    }

    private static boolean isTextIndent(List<String> lines, int i, int at) {
        return indent(lines.get(i)) > 0 && lines.get(at).isBlank() && isText(lines, i);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static int last(List<String> lines, int at) {
        int last = at;
        for (int i = at + 1;
                i < lines.size() && (lines.get(i).isBlank() || indent(lines.get(i)) > indent(lines.get(at)));
                i++) {
            last = lines.get(i).isBlank() ? last : i;
        }
        return last;
    }

    private static Optional<Slipped> block(List<String> lines, int at, int by) {
        boolean opens = isKeyLine(lines, at)
                && lines.get(at).endsWith(":")
                && !lines.get(at).contains("- ");
        return opens && last(lines, at) > at && !lines.get(at + 1).strip().startsWith("-")
                ? shifted(lines, at + 1, last(lines, at), by)
                : Optional.empty();
    }

    private static Optional<Slipped> shifted(List<String> lines, int first, int last, int by) {
        if (indent(lines.get(first)) + by < 0) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(lines);
        for (int i = first; i <= last; i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                all.set(i, " ".repeat(Math.max(0, indent(line) + by)) + line.strip());
            }
        }
        return Optional.of(new Slipped(all, first + 1));
    }
}
