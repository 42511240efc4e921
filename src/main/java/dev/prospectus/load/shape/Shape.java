package dev.prospectus.load.shape;

import dev.prospectus.yaml.YamlNode;
import java.util.Optional;

/**
 * The form of a value in a data file. A shape has no state: one instance serves all files and threads.
 *
 * @param <T> the type of a sound value
 */
public interface Shape<T> {

    /** Binds a node. Reports every mistake in it. Empty when a mistake leaves no usable value. */
    Optional<T> bind(YamlNode node, Problems problems);

    /** The noun after "expected" in messages: "a list of roles". */
    String expected();

    /** An example of a value, on one line. */
    String example();

    /** The JSON Schema. Shapes with a name add themselves to the definitions. */
    Json schema(Definitions definitions);

    /** The hint for a missing value. */
    default String hintWhenEmpty() {
        return "write " + expected() + (example().equals("...") ? "" : " such as " + example())
                + ", or remove the line";
    }
}
