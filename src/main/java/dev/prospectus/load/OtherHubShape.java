package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.hubPlace;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.OtherHub;
import java.util.function.Function;

/** A hub whose publication is read. */
final class OtherHubShape extends ObjectShape<OtherHub> {

    private final Key<String> id =
            required("id", id("hub", "north", Function.identity()), "its name in files, for good");
    private final Key<String> name = required("name", text(), "what it is called");
    private final Key<String> from =
            required("from", hubPlace(), "the address of its site, or the folder that its site was built into");

    OtherHubShape() {
        super("a hub");
    }

    @Override
    protected OtherHub create(Values values) {
        return new OtherHub(values.get(id), values.get(name), values.get(from));
    }
}
