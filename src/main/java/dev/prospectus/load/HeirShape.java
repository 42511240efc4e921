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
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.util.List;
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
        boolean heir = block.entry(Overlay.EXTENDS).isPresent();
        problems.addAll(both, finding -> heir && OF_SEVERAL.contains(finding.code()) ? withWayOut(finding) : finding);
        return bound;
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
