package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.listOfAtLeastOne;
import static dev.prospectus.load.shape.Shapes.markdown;
import static dev.prospectus.load.shape.Shapes.offer;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.truth;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway.Choice;
import dev.prospectus.model.Pathway.Stage;
import dev.prospectus.model.RichText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One step of a pathway's route. */
final class StageShape extends ObjectShape<Function<OfferTitles, Stage>> {

    private final Key<String> id =
            required("id", id("stage", "development", Function.identity()), "its name, unique in this file");
    private final Key<Optional<String>> title =
            optional("title", text(), "what it is called; with one offer, its short title unless you say otherwise");
    private final Key<List<OfferId>> offers =
            required("offers", listOfAtLeastOne("offers", offer()), "what can be taken here");
    private final Key<Choice> choice = optional(
            "choice",
            choice("choice", Choice.values()),
            Choice.ONE,
            "how several offers relate; one, any or all of them");
    private final Key<String> timing = optional("timing", text(), "", "in words, such as Year 1");
    private final Key<Optional<String>> notes = optional("notes", text(), "one sentence");
    private final Key<Optional<RichText>> body =
            optional("body", markdown(), "what happens at this stage, as Markdown, where it differs from others");
    private final Key<Boolean> optional = optional("optional", truth(), false, "true: may be left out");
    private final Key<Boolean> alongside =
            optional("alongside", truth(), false, "true: may be taken at the same time as the next");
    private final Key<Boolean> repeats =
            optional("repeats", truth(), false, "true: may be taken again, year after year");
    private final Key<Boolean> entry = optional("entry", truth(), false, "true: where most schools start");

    StageShape() {
        super("a stage");
    }

    @Override
    protected void check(Values values, Problems problems) {
        if (!values.isWritten(title) && values.has(offers) && values.get(offers).size() > 1) {
            problems.report(
                    values.at(offers),
                    ShapeCode.MISSING_KEY,
                    "the key 'title' is missing in a stage with several offers",
                    "add 'title: ...' (only with one offer can its short title stand in)");
        }
    }

    @Override
    protected Function<OfferTitles, Stage> create(Values values) {
        return titles -> new Stage(
                values.get(id),
                values.get(title)
                        .orElseGet(() -> titles.brief(values.get(offers).get(0))),
                values.get(offers),
                values.get(choice),
                values.get(timing),
                values.get(notes),
                new Stage.Rules(values.get(optional), values.get(alongside), values.get(repeats), values.get(entry)),
                values.get(body));
    }
}
