package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.Question.Form;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Slug;
import java.util.List;
import java.util.Optional;

/** News: {@code content/news/<id>.md}, with a header in JBake's form. */
final class NewsDraft implements DraftKind {

    @Override
    public String word() {
        return "news";
    }

    @Override
    public String description() {
        return "Drafts content/news/<id>.md: news of a day.";
    }

    @Override
    public String example() {
        return "news --title \"Places added\" --text \"There are six more places in Northbridge.\"";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("title", Form.NEEDED_LINE, Notation.TEXT, "What is it called?"),
                Question.of("id", Form.NEEDED_LINE, Notation.TEXT, "Its id, which is its address below /news/?")
                        .offering((site, answers) -> Slug.cut(Slug.forId(answers.or("title", "")), Slug.MAX_LENGTH)),
                Question.of("date", Form.NEEDED_LINE, Notation.DAY, "Its day? News of a later day waits for it.")
                        .offering((site, answers) -> site.today().toString()),
                Question.of("summary", Form.LINE, Notation.TEXT, "What is it about, in one sentence?"),
                Question.of("tags", Form.IDS, Notation.TEXT, "Its tags? Each has a page of its own."),
                Question.of("text", Form.NEEDED_LINES, Notation.MARKDOWN, "Its text, in Markdown?"));
    }

    private static String file(DraftSite site, Answers answers) {
        return site.catalogue().site().folders().own("content/news/" + answers.or("id", "new") + ".md");
    }

    /** Its day is looked at as that of a notice is; a header takes anything else. */
    @Override
    public Sketch sketch(DraftSite site, Answers answers) {
        Block notice = answers.add(DataValue.block(), "title", "title");
        return new Sketch(DataFiles.notices(), DataValue.block().with("news", answers.add(notice, "from", "date")));
    }

    @Override
    public Optional<String> taken(DraftSite site, Answers answers) {
        return site.has(file(site, answers))
                ? Optional.of(file(site, answers) + " is there already")
                : Optional.empty();
    }

    @Override
    public Written write(DraftSite site, Answers answers) {
        StringBuilder out = new StringBuilder("title=")
                .append(inLine(answers.or("title", "")))
                .append('\n');
        out.append("type=post\nstatus=published\ndate=")
                .append(inLine(answers.or("date", "")))
                .append('\n');
        if (answers.has("tags")) {
            out.append("tags=")
                    .append(inLine(String.join(", ", answers.texts("tags"))))
                    .append('\n');
        }
        answers.one("summary")
                .ifPresent(summary ->
                        out.append("summary=").append(inLine(summary)).append('\n'));
        out.append("~~~~~~\n");
        out.append(ScalarText.readable(answers.or("text", "")).strip()).append('\n');
        return Written.anew(site, file(site, answers), out.toString());
    }

    private static String inLine(String value) {
        return ScalarText.readable(value).replace('\n', ' ').strip();
    }
}
