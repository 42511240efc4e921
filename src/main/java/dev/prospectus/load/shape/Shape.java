package dev.prospectus.load.shape;

import dev.prospectus.yaml.YamlNode;
import java.util.Optional;

/**
 * What a value may look like. A shape has no state: one instance serves all files and threads.
 *
 * @param <T> what a sound value becomes
 */
public interface Shape<T> {

    /** The value; every mistake in it is reported, and it is absent when a mistake leaves nothing to go on with. */
    Optional<T> bind(YamlNode node, Problems problems);

    /** What to call it in "expected ...": "a list of roles". */
    String expected();

    /** A value as an author might write it, on one line. */
    String example();

    /** The same as a schema; shapes with a name of their own put themselves among the definitions. */
    Json schema(Definitions definitions);

    /** What to do when nothing was written. */
    default String hintWhenEmpty() {
        return "write " + expected() + (example().equals("...") ? "" : " such as " + example())
                + ", or remove the line";
    }
}
