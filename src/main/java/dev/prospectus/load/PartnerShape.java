package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.address;
import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.contentFile;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.Partner;
import java.util.Optional;

/** An organisation that the foot of every page names. */
final class PartnerShape extends ObjectShape<Partner> {

    private final Key<String> name = required("name", text(), "what it is called");
    private final Key<Partner.Kind> kind =
            required("kind", choice("kind of partner", Partner.Kind.values()), "partner or funder");
    private final Key<Optional<String>> logo =
            optional("logo", contentFile(), "its logo, a picture under content/; else its name is shown");
    private final Key<Optional<String>> alt =
            optional("alt", text(), "with a logo: what it shows, mostly the name that stands in it");
    private final Key<Optional<String>> url = optional("url", address(), "its website");

    PartnerShape() {
        super("a partner");
    }

    @Override
    protected void check(Values values, Problems problems) {
        if (values.isWritten(logo) && !values.isWritten(alt)) {
            problems.report(
                    values.at(logo),
                    ShapeCode.MISSING_KEY,
                    "the logo has no text for those who can't see it",
                    values.has(name)
                            ? "add 'alt: " + values.get(name) + "', with whatever else stands in the logo"
                            : "add 'alt: ...' with what stands in the logo");
        }
    }

    @Override
    protected Partner create(Values values) {
        return new Partner(
                values.get(name),
                values.get(kind),
                values.get(logo).flatMap(file -> values.get(alt).map(words -> new Partner.Logo(file, words))),
                values.get(url));
    }
}
