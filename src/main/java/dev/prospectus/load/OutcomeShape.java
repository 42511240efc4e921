package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.listOfAtLeastOne;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.Outcome;
import dev.prospectus.model.Role;
import java.util.List;

/** What taking part brings those in some roles. */
final class OutcomeShape extends WordedShape<Outcome> {

    private final Key<String> sentence = required("text", text(), "a sentence");
    private final Key<List<Role>> whom = required("for", listOfAtLeastOne("roles", words().role()), "whom it is about");

    OutcomeShape(SiteWords words) {
        super("an outcome", words);
    }

    @Override
    protected Outcome create(Values values) {
        return new Outcome(values.get(sentence), values.get(whom));
    }
}
