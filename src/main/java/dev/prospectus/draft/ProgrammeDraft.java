package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.Question.Choices;
import dev.prospectus.draft.Question.Form;
import dev.prospectus.model.Slug;
import java.util.List;
import java.util.Optional;

/** A programme: {@code data/programmes/<id>.yml}. */
final class ProgrammeDraft implements DraftKind {

    @Override
    public String word() {
        return "programme";
    }

    @Override
    public String description() {
        return "Drafts data/programmes/<id>.yml: what is on offer, whenever it runs.";
    }

    @Override
    public String example() {
        return "programme --title \"Counting well\" --summary \"One day on counting.\" --phases PHASE --roles ROLE"
                + " --duration \"One day\" --outcomes \"You know how counting grows.\"";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("title", Form.NEEDED_LINE, "What is it called?"),
                Question.of("id", Form.NEEDED_LINE, "Its id, which is its address on the site?")
                        .offering((site, answers) -> Slug.cut(Slug.forId(answers.or("title", "")), Slug.MAX_LENGTH)),
                Question.of("summary", Form.NEEDED_LINE, "What is it, in one sentence?"),
                Question.of("phases", Form.NEEDED_IDS, "Which phases is it for?")
                        .among((site, answers) -> Choices.words(
                                DraftSite.ids(site.catalogue().vocabulary().phases()))),
                Question.of("roles", Form.NEEDED_IDS, "Who takes part?")
                        .among((site, answers) -> Choices.words(
                                DraftSite.ids(site.catalogue().vocabulary().roles()))),
                Question.of("duration", Form.NEEDED_LINE, "How long does it take, in words such as One academic year?"),
                Question.of("cost", Form.NEEDED_LINE, "What does a school pay: free, or an amount?")
                        .offering((site, answers) -> "free"),
                Question.of("per", Form.NEEDED_LINE, "What does that amount buy?")
                        .offering((site, answers) -> "place")
                        .when(
                                "it needs a price in --cost",
                                (site, answers) -> !answers.or("cost", "free").equals("free")),
                Question.of(
                        "outcomes",
                        Form.NEEDED_LINES,
                        "What do participants know or do afterwards, one sentence each?"),
                Question.of("contact", Form.NEEDED_LINE, "Whom do readers ask?")
                        .among((site, answers) -> Choices.of("contact", site.contacts(), ""))
                        .offering((site, answers) ->
                                site.catalogue().site().contact().value()),
                Question.of("body", Form.LINES, "What else is there to say, in Markdown?"));
    }

    private static String file(Answers answers) {
        return "data/programmes/" + answers.or("id", "new") + ".yml";
    }

    @Override
    public Sketch sketch(DraftSite site, Answers answers) {
        return new Sketch(file(answers), content(answers));
    }

    private static Block content(Answers answers) {
        Block block = answers.addText(DataValue.block(), "title", "title");
        block = answers.addText(block, "summary", "summary");
        block = answers.addIds(block, "phases", "phases");
        block = answers.addIds(block, "roles", "roles");
        Block format = answers.addText(DataValue.block(), "duration", "duration");
        block = format.isEmpty() ? block : block.with("format", format);
        block = answers.has("cost") ? block.with("funding", DataValue.block().with("cost", cost(answers))) : block;
        block = answers.addTexts(block, "outcomes", "outcomes");
        block = answers.addBare(block, "contact", "contact");
        return answers.has("body")
                ? block.withText("body", String.join("\n", answers.all("body")).strip() + "\n")
                : block;
    }

    private static DataValue cost(Answers answers) {
        String cost = answers.or("cost", "free");
        return cost.equals("free")
                ? DataValue.bare(cost)
                : DataValue.block().withBare("amount", cost).withText("per", answers.or("per", "place"));
    }

    @Override
    public Optional<String> taken(DraftSite site, Answers answers) {
        return site.has(file(answers)) ? Optional.of(file(answers) + " is there already") : Optional.empty();
    }

    @Override
    public Written write(DraftSite site, Answers answers) {
        return Written.anew(site, file(answers), content(answers));
    }
}
