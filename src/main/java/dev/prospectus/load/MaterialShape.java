package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.contentFile;
import static dev.prospectus.load.shape.Shapes.link;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.Handouts.Material;
import dev.prospectus.model.Handouts.Place;
import dev.prospectus.model.Handouts.When;
import java.util.Optional;

/** Something that participants get for a session or a run. */
final class MaterialShape extends ObjectShape<Material> {

    private final Key<String> title = required("title", text(), "what the link says");
    private final Key<Optional<String>> file = optional("file", contentFile(), "a file under content/");
    private final Key<Optional<String>> url =
            optional("url", link(), "where it is, when it is not a file under content/");
    private final Key<When> when = optional(
            "when",
            choice("time", When.values()),
            When.BEFORE,
            "before (default), or after: shown once the session or run is over");

    MaterialShape() {
        super("a material");
    }

    @Override
    protected void check(Values values, Problems problems) {
        if (values.isWritten(file) && values.isWritten(url)) {
            problems.report(
                    values.at(url),
                    ShapeCode.ALTERNATIVES,
                    "a material has either a file or a url",
                    "remove one of them");
        } else if (!values.isWritten(file) && !values.isWritten(url)) {
            problems.report(
                    values.at(file),
                    ShapeCode.ALTERNATIVES,
                    "the material does not say where it is",
                    "add 'file: ...' with the path of a file below content/, or 'url: ...' with an address");
        }
    }

    @Override
    protected Material create(Values values) {
        return new Material(
                values.get(title),
                values.get(file)
                        .<Place>map(Place.ContentFile::new)
                        .orElseGet(() -> new Place.Page(values.get(url).orElseThrow())),
                values.get(when));
    }
}
