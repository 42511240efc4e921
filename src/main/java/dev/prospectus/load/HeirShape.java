package dev.prospectus.load;

import dev.prospectus.load.inherit.Overlay;
import dev.prospectus.load.shape.ChangesSchema;
import dev.prospectus.load.shape.Definitions;
import dev.prospectus.load.shape.Json;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file that may leave what it does not say to a file of a catalogue. Its shape is asked about both together. */
record HeirShape<T>(FileKind kind, ObjectShape<T> shape, Heritage heritage) implements Shape<T> {

    /** Faults of values that stand together. */
    private static final Set<String> OF_SEVERAL = Set.of(ShapeCode.ALTERNATIVES.code(), ShapeCode.CONTRADICTION.code());

    HeirShape<T> with(Heritage other) {
        return new HeirShape<>(kind, shape, other);
    }

    @Override
    public Optional<T> bind(YamlNode node, Problems problems) {
        return node instanceof YamlMapping block
                ? heritage.whole(block, kind, problems).flatMap(whole -> bind(block, whole, problems))
                : shape.bind(node, problems);
    }

    /** Values that don't go together may stand in two files, of which only one is the editor's. */
    private Optional<T> bind(YamlMapping block, YamlMapping whole, Problems problems) {
        Problems both = new Problems();
        Optional<T> bound = shape.bind(whole, both);
        Map<SourceLocation, YamlEntry> appended = new HashMap<>();
        boolean heir = block.entry(Overlay.EXTENDS).isPresent();
        if (heir && both.count() > 0) {
            collectAppended(block, appended);
        }
        problems.addAll(both, finding -> {
            if (isList(finding) && appended.containsKey(finding.location())) {
                return noList(appended.get(finding.location()));
            }
            return heir && OF_SEVERAL.contains(finding.code()) ? withWayOut(finding) : finding;
        });
        return bound;
    }

    /** What is added to something, by where it stands. */
    private static void collectAppended(YamlMapping block, Map<SourceLocation, YamlEntry> appended) {
        for (YamlEntry entry : block.entries()) {
            if (entry.value() instanceof YamlMapping below) {
                collectAppended(below, appended);
                if (entry.key().text().equals(Overlay.APPEND)) {
                    below.entries().forEach(added -> appended.put(added.value().location(), added));
                }
            }
        }
    }

    private static boolean isList(Diagnostic finding) {
        return finding.code().equals(ShapeCode.WRONG_KIND.code())
                && finding.message().endsWith("found a list");
    }

    /** Nobody wrote a list there: what is added to one value makes it one. */
    private static Diagnostic noList(YamlEntry added) {
        return Diagnostic.error(
                added.key().location(),
                ShapeCode.LIST_OVER_LIST.code(),
                "'" + Overlay.APPEND + "' adds to lists, and '" + added.key().text() + "' is none",
                added.value() instanceof YamlMapping
                        ? "move it out of '" + Overlay.APPEND + "'; of a block, what is not said stays"
                        : "move it out of '" + Overlay.APPEND + "', and write there all that it is to say");
    }

    private static Diagnostic withWayOut(Diagnostic finding) {
        String way = "what the catalogue says there goes away under '" + Overlay.REPLACE + "'";
        return new Diagnostic(
                finding.location(),
                finding.severity(),
                finding.code(),
                finding.message(),
                Optional.of(finding.hint().map(hint -> hint + "; " + way).orElse(way)));
    }

    /** What is wrong in the YAML of the files that a file extends. */
    List<Diagnostic> faultsBehind(DataFile file) {
        return heritage.faultsBehind(file, this);
    }

    @Override
    public String expected() {
        return shape.expected();
    }

    @Override
    public String example() {
        return shape.example();
    }

    @Override
    public Json schema(Definitions definitions) {
        return ChangesSchema.ofHeir(shape, definitions);
    }
}
