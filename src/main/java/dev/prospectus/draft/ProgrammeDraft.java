package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
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
                Question.of("title", Form.NEEDED_LINE, Notation.TEXT, "What is it called?"),
                Question.of("id", Form.NEEDED_LINE, Notation.TEXT, "Its id, which is its address on the site?")
                        .offering((site, answers) -> Slug.cut(Slug.forId(answers.or("title", "")), Slug.MAX_LENGTH)),
                Question.of("summary", Form.NEEDED_LINE, Notation.TEXT, "What is it, in one sentence?"),
                Question.of("phases", Form.NEEDED_IDS, Notation.WORDS, "Which phases is it for?")
                        .among((site, answers) -> site.phases()),
                Question.of("roles", Form.NEEDED_IDS, Notation.WORDS, "Who takes part?")
                        .among((site, answers) -> site.roles()),
                Question.of(
                        "duration",
                        Form.NEEDED_LINE,
                        Notation.TEXT,
                        "How long does it take, in words such as One academic year?"),
                Question.of(
                                "cost",
                                Form.NEEDED_LINE,
                                Notation.COST,
                                "What does a school pay: free, or an amount such as 120 or 120 per school?")
                        .offering((site, answers) -> "free"),
                Question.of("per", Form.NEEDED_LINE, Notation.TEXT, "What does that amount buy?")
                        .offering((site, answers) -> "place")
                        .when(
                                "it needs a price in --cost that does not say it itself",
                                (site, answers) -> isAmount(answers)),
                Question.of(
                        "outcomes",
                        Form.NEEDED_LINES,
                        Notation.SENTENCES,
                        "What do participants know or do afterwards, one sentence each?"),
                Question.of("contact", Form.NEEDED_LINE, Notation.CONTACT, "Whom do readers ask?")
                        .among((site, answers) -> site.contacts())
                        .offering((site, answers) ->
                                site.catalogue().site().contact().value()),
                Question.of("text", Form.LINES, Notation.MARKDOWN, "What else is there to say, in Markdown?"));
    }

    private static String file(Answers answers) {
        return "data/programmes/" + answers.or("id", "new") + ".yml";
    }

    @Override
    public Sketch sketch(DraftSite site, Answers answers) {
        return new Sketch(file(answers), content(answers));
    }

    private static Block content(Answers answers) {
        Block block = answers.add(DataValue.block(), "title", "title");
        block = answers.add(block, "summary", "summary");
        block = answers.addAll(block, "phases", "phases");
        block = answers.addAll(block, "roles", "roles");
        Block format = answers.add(DataValue.block(), "duration", "duration");
        block = format.isEmpty() ? block : block.with("format", format);
        block = answers.has("cost") ? block.with("funding", DataValue.block().with("cost", cost(answers))) : block;
        block = answers.addAll(block, "outcomes", "outcomes");
        block = answers.add(block, "contact", "contact");
        return answers.add(block, "body", "text");
    }

    /** A number alone; neither "free" nor an amount with what it buys. */
    private static boolean isAmount(Answers answers) {
        return answers.one("cost")
                .filter(cost -> !cost.equals("free") && !cost.isEmpty())
                .isPresent();
    }

    private static DataValue cost(Answers answers) {
        DataValue cost = answers.all("cost").get(0);
        return isAmount(answers)
                ? DataValue.block().with("amount", cost).withText("per", answers.or("per", "place"))
                : cost;
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
