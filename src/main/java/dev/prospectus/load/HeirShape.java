package dev.prospectus.load;

import dev.prospectus.load.shape.ChangesSchema;
import dev.prospectus.load.shape.Definitions;
import dev.prospectus.load.shape.Json;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.util.List;
import java.util.Optional;

/** A file that may leave what it does not say to a file of a catalogue. Its shape is asked about both together. */
record HeirShape<T>(FileKind kind, ObjectShape<T> shape, Heritage heritage) implements Shape<T> {

    HeirShape<T> with(Heritage other) {
        return new HeirShape<>(kind, shape, other);
    }

    @Override
    public Optional<T> bind(YamlNode node, Problems problems) {
        return node instanceof YamlMapping block
                ? heritage.whole(block, kind, problems).flatMap(whole -> shape.bind(whole, problems))
                : shape.bind(node, problems);
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
