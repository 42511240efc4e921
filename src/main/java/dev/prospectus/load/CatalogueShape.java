package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.BaseCatalogue;
import dev.prospectus.model.BaseCatalogue.Offer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A catalogue that a site builds on. Its folder is named as the same on all machines, so it is relative. */
final class CatalogueShape extends ObjectShape<BaseCatalogue> {

    static final String LIST = "catalogues";

    static final Shape<List<BaseCatalogue>> CATALOGUES = list(LIST, new CatalogueShape());

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*|git@.*");
    private static final Pattern ABSOLUTE = Pattern.compile("/.*|\\\\.*|~.*|(?i)[a-z]:.*");

    private final Key<String> id =
            required("id", id("catalogue", "national", Function.identity()), "its name in 'extends'");
    private final Key<String> from =
            required("from", text(), "its folder, relative to this file, such as ../national; nothing is fetched");
    private final Key<Offer> offer = optional(
            "offer",
            choice("choice", Offer.values()),
            Offer.USED,
            "which of its programmes stand on the site; used (the default): those with cohorts here or extended here");

    CatalogueShape() {
        super("a catalogue to build on");
    }

    @Override
    protected void check(Values values, Problems problems) {
        if (!values.has(from)) {
            return;
        }
        String folder = values.get(from);
        if (ADDRESS.matcher(folder).matches() && !ABSOLUTE.matcher(folder).matches()) {
            problems.report(
                    values.at(from),
                    ShapeCode.CATALOGUE,
                    "'" + folder + "' is an address, and a build fetches nothing",
                    "put the catalogue in a folder, such as a submodule of git, and write 'from: ../national'");
        } else if (ABSOLUTE.matcher(folder).matches() || folder.indexOf('\\') >= 0) {
            problems.report(
                    values.at(from),
                    ShapeCode.CATALOGUE,
                    "'" + folder + "' is a folder of one machine only",
                    "name it from the folder of site-config.yml, with forward slashes, such as ../national");
        }
    }

    @Override
    protected BaseCatalogue create(Values values) {
        return new BaseCatalogue(values.get(id), values.get(from), values.get(offer));
    }
}
