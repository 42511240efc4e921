package dev.prospectus.load.shape;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.yaml.PlainText;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes that mend a value or a key, where nobody has to think about them. */
final class SafeFixes {

    /** A hint that is nothing but one value: a word, or a day or time, which stands without quotes. */
    private static final Pattern ONE_VALUE = Pattern.compile("write (?:'([^'\"]{1,60})'|([0-9][0-9: -]{3,16}))");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    private SafeFixes() {}

    /** The change of a value to what a hint says, if the shape then finds nothing. */
    static <T> Diagnostic mended(Diagnostic finding, YamlScalar scalar, ScalarShape.Reader<T> reader) {
        Matcher hint = ONE_VALUE.matcher(finding.hint().orElse(""));
        if (!hint.matches() || !finding.location().equals(scalar.location())) {
            return finding;
        }
        boolean day = hint.group(1) == null;
        String meant = day ? hint.group(2) : hint.group(1);
        Problems left = new Problems();
        boolean sound = !meant.contains("...")
                && (day || keepsNumbers(scalar.text(), meant))
                && reader.read(meant, scalar, left).isPresent()
                && left.size() == 0;
        return sound ? replace(scalar, meant).map(finding::mendedBy).orElse(finding) : finding;
    }

    /** Whether no number is lost, as it is where a range becomes its end: what its author thought of is not ours to leave out. */
    private static boolean keepsNumbers(String typed, String meant) {
        List<BigDecimal> kept = numbers(meant);
        return numbers(SpokenNumber.withoutThousands(typed)).stream()
                .allMatch(number ->
                        kept.stream().anyMatch(other -> other.compareTo(number) == 0 || isYear(number, other)));
    }

    /** 2027 is 27 in 2026-27. */
    private static boolean isYear(BigDecimal number, BigDecimal other) {
        return number.scale() == 0
                && number.precision() == 4
                && number.remainder(BigDecimal.valueOf(100)).compareTo(other) == 0;
    }

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> new BigDecimal(found.group()))
                .toList();
    }

    /** The edit that leaves the quotes of a word processor out, or writes straight ones where a text needs some. */
    static Optional<Edit> unquoted(YamlScalar typed, String inside) {
        boolean plain = PlainText.isText(inside) && PlainText.fitsInBrackets(inside);
        if (plain || inside.indexOf('"') >= 0 || inside.indexOf('\\') >= 0) {
            return plain ? replace(typed, inside) : Optional.empty();
        }
        return isOnOneLine(typed)
                ? Optional.of(new Edit(typed.at(0), typed.text(), '"' + inside + '"'))
                : Optional.empty();
    }

    /** The edit that writes another word in the place of a key or value on one line. */
    static Optional<Edit> replace(YamlScalar typed, String meant) {
        return isOnOneLine(typed)
                        && PlainText.isValue(meant)
                        && PlainText.fitsInBrackets(meant)
                        && !typed.text().equals(meant)
                ? Optional.of(new Edit(typed.at(0), typed.text(), meant))
                : Optional.empty();
    }

    private static boolean isOnOneLine(YamlScalar typed) {
        return typed.firstLine() == typed.location().line()
                && typed.location().column() > 0
                && typed.text().indexOf('\n') < 0;
    }
}
