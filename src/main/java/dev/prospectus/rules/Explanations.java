package dev.prospectus.rules;

import dev.prospectus.rules.Explanation.Example;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All codes, from the resource {@code codes.md}: a heading for each with its severity, a line that says what is wrong, and lines that
 * say why it matters. Examples that the tests' fixtures give stand in {@code examples.md}, which a test writes. Another stands in the
 * section itself: lines that begin with {@code -} are wrong, with {@code +} right, and {@code @} names their file, or the folder of
 * which they list files.
 */
public final class Explanations {

    private static final String HEADING = "## ";
    private static final String WHERE = "@ ";

    private static final Pattern CODE = Pattern.compile("([A-Z]{3})[^A-Z0-9]?([0-9O]{1,3})");
    private static final String ZEROS = "000";

    private final NavigableMap<String, Explanation> byCode = new TreeMap<>();

    private Explanations() {}

    /** Reads them; nobody needs them but who explains. */
    public static Explanations read() {
        return of(resource("codes.md"), resource("examples.md"));
    }

    static Explanations of(String codes, String examples) {
        Map<String, Example> known = new TreeMap<>();
        sections(examples)
                .forEach(lines -> known.put(
                        words(lines.get(0)).get(0),
                        example(words(lines.get(0)).size() > 1 ? lines.get(0).substring(7) : "", lines)));
        Explanations all = new Explanations();
        sections(codes).map(lines -> explanation(lines, known)).forEach(one -> all.byCode.put(one.code(), one));
        return all;
    }

    public Optional<Explanation> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The code that was most likely meant. A figure may lack its zeros or have a letter O for one; else one slip is forgiven. */
    public Optional<String> meant(String typed) {
        String asked = typed.strip().toUpperCase(Locale.ROOT);
        Matcher parts = CODE.matcher(asked);
        Optional<String> whole = parts.matches()
                ? Optional.of(parts.group(1)
                        + ZEROS.substring(parts.group(2).length())
                        + parts.group(2).replace('O', '0'))
                : Optional.empty();
        return whole.filter(byCode::containsKey).or(() -> DidYouMean.among(byCode.keySet(), asked));
    }

    /** By code. */
    public Collection<Explanation> all() {
        return byCode.values();
    }

    private static Explanation explanation(List<String> lines, Map<String, Example> known) {
        List<String> heading = words(lines.get(0));
        boolean always = heading.get(heading.size() - 1).equals("always");
        List<Severity> severities = heading.subList(1, heading.size() - (always ? 1 : 0)).stream()
                .map(word -> Severity.valueOf(word.replace(",", "").toUpperCase(Locale.ROOT)))
                .toList();
        List<String> reason = lines.subList(2, lines.size()).stream()
                .filter(line -> !isExample(line))
                .toList();
        Optional<Example> own = lines.stream().anyMatch(Explanations::isExample)
                ? Optional.of(example(where(lines), lines))
                : Optional.ofNullable(known.get(heading.get(0)));
        return new Explanation(heading.get(0), severities, always, lines.get(1), String.join(" ", reason), own);
    }

    private static Example example(String file, List<String> lines) {
        return new Example(file, marked("- ", lines), marked("+ ", lines));
    }

    private static List<String> marked(String mark, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    private static boolean isExample(String line) {
        return line.startsWith("- ") || line.startsWith("+ ") || line.startsWith(WHERE);
    }

    /** The file of an example, or the folder whose files it lists. */
    private static String where(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(WHERE))
                .findFirst()
                .map(line -> line.substring(WHERE.length()))
                .orElse("");
    }

    /** The lines of each section, its heading without the mark first. */
    private static Stream<List<String>> sections(String text) {
        List<List<String>> sections = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(HEADING)) {
                sections.add(new ArrayList<>());
                sections.get(sections.size() - 1).add(line.substring(HEADING.length()));
            } else if (!sections.isEmpty() && !line.isBlank()) {
                sections.get(sections.size() - 1).add(line);
            }
        }
        return sections.stream();
    }

    private static List<String> words(String heading) {
        return Arrays.asList(heading.split(" ", -1));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Explanations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + name, failure);
        }
    }
}
