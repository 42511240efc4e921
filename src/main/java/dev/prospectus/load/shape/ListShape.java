package dev.prospectus.load.shape;

import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several values of one shape. A single one may be written without a dash. The sound ones are kept.
 *
 * @param plural "roles"
 * @param least how many there must be
 * @param none whether the word {@code none} stands for an empty list
 */
record ListShape<T>(String plural, Shape<T> item, int least, boolean none) implements Shape<List<T>> {

    private static final String NONE = "none";

    /** Fewer words behind a comma are more often an item of their own: "lunch etc." */
    private static final int WORDS_OF_A_REST = 6;

    @Override
    public Optional<List<T>> bind(YamlNode node, Problems problems) {
        if (none && node instanceof YamlScalar scalar && scalar.text().strip().equalsIgnoreCase(NONE)) {
            return Optional.of(List.of());
        }
        List<YamlNode> items = node instanceof YamlSequence sequence ? sequence.items() : List.of(node);
        if (items.size() < least) {
            problems.report(
                    node.location(),
                    ShapeCode.EMPTY_LIST,
                    "the list of " + plural + " is empty",
                    "write at least one, such as " + example());
        }
        Optional<String> meant = meant(node);
        if (meant.isPresent()) {
            problems.report(
                    node.location(),
                    ShapeCode.WRONG_KIND,
                    "expected " + expected() + ", found " + node.kind(),
                    "write [" + meant.get() + "]");
            return Optional.of(List.of());
        }
        reportSplit(items, problems);
        List<T> bound = new ArrayList<>(items.size());
        for (YamlNode each : items) {
            if (node instanceof YamlSequence && each instanceof YamlSequence) {
                problems.report(
                        each.location(),
                        ShapeCode.WRONG_KIND,
                        "expected " + item.expected() + ", found a list inside the list",
                        "write each item after one dash, or all of them between one pair of square brackets");
            } else if (meant(each).isPresent()) {
                problems.report(
                        each.location(),
                        ShapeCode.WRONG_KIND,
                        "expected " + item.expected() + ", found " + each.kind(),
                        "write '" + meant(each).get() + "' alone, without a colon or curly brackets");
            } else {
                item.bind(each, problems).ifPresent(bound::add);
            }
        }
        return Optional.of(bound);
    }

    /** The items of a block whose keys have no values, where they would be sound: {@code {primary}} and {@code - primary:}. */
    private Optional<String> meant(YamlNode node) {
        boolean names = node instanceof YamlMapping block
                && !block.entries().isEmpty()
                && block.entries().stream()
                        .allMatch(entry -> entry.value() instanceof YamlScalar value
                                && value.isNull()
                                && item.bind(entry.key(), new Problems()).isPresent());
        return names
                ? Optional.of(((YamlMapping) node)
                        .entries().stream().map(entry -> entry.key().text()).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    /** A sentence between brackets that goes on behind a comma: the first part has no end, the rest no beginning. */
    private static void reportSplit(List<YamlNode> items, Problems problems) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i - 1) instanceof YamlScalar first
                    && items.get(i) instanceof YamlScalar rest
                    && first.plain()
                    && rest.plain()
                    && first.location().line() == rest.location().line()
                    && isBeginning(first.text())
                    && isRest(rest.text())) {
                problems.warn(
                        rest.location(),
                        ShapeCode.SPLIT,
                        "a comma between brackets begins a new item: '" + Shapes.quotable(rest.text()) + "'",
                        "put quotes around the whole sentence, or each item on a line of its own after a dash");
            }
        }
    }

    private static boolean isBeginning(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && text.indexOf(' ') > 0
                && ".!?:;".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isRest(String text) {
        return !text.isEmpty()
                && Character.isLowerCase(text.codePointAt(0))
                && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.chars().filter(sign -> sign == ' ').count() >= WORDS_OF_A_REST - 1;
    }

    @Override
    public String expected() {
        return "a list of " + plural;
    }

    @Override
    public String example() {
        return "[" + item.example() + "]";
    }

    @Override
    public Json schema(Definitions definitions) {
        // Without ids, entries can't be told apart, so none is changed.
        boolean named = item instanceof ObjectShape<?> block && block.hasId();
        Json one = item.schema(named ? definitions : definitions.whole());
        Json.Members many = Json.object().with("type", "array").with("items", one);
        if (least > 0) {
            many = many.with("minItems", Json.bare(least));
        }
        return Json.object().with("anyOf", Json.array(List.of(many, one)));
    }
}
