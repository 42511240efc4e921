package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.Question.Form;
import dev.prospectus.edit.Addition;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Slug;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A notice: an entry of {@code data/notices.yml}. */
final class NoticeDraft implements DraftKind {

    @Override
    public String word() {
        return "notice";
    }

    @Override
    public String description() {
        return "Adds a notice to data/notices.yml: what readers should know for a time.";
    }

    @Override
    public String example() {
        return "notice --title \"The office is closed\" --text \"We answer again on 4 January.\" --from 2026-12-21 --until 2027-01-03";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("title", Form.NEEDED_LINE, Notation.TEXT, "What does it say in short?"),
                Question.of("id", Form.NEEDED_LINE, Notation.TEXT, "Its id?")
                        .offering((site, answers) -> Slug.cut(Slug.forId(answers.or("title", "")), Slug.MAX_LENGTH)),
                Question.of("text", Form.NEEDED_LINES, Notation.MARKDOWN, "What should readers know, in Markdown?"),
                Question.of("from", Form.NEEDED_LINE, Notation.DAY, "The first day on which it shows?")
                        .offering((site, answers) -> site.today().toString()),
                Question.of(
                        "until", Form.NEEDED_LINE, Notation.DAY, "The last day on which it shows, such as 2027-01-03?"),
                Question.of(
                                "programmes",
                                Form.IDS,
                                Notation.PROGRAMME,
                                "On which programmes' pages does it show? Nothing means on every page.")
                        .among((site, answers) -> site.programmeChoices())
                        .when(
                                "this site has no programmes yet",
                                (site, answers) -> !site.programmes().isEmpty()));
    }

    @Override
    public Sketch sketch(DraftSite site, Answers answers) {
        return new Sketch(DataFiles.notices(), content(answers));
    }

    private static Block content(Answers answers) {
        Block notice = answers.add(DataValue.block(), "title", "title");
        notice = answers.add(notice, "text", "text");
        notice = answers.add(notice, "from", "from");
        notice = answers.add(notice, "until", "until");
        return DataValue.block().with(answers.or("id", "new"), answers.addAll(notice, "programmes", "programmes"));
    }

    @Override
    public Optional<String> taken(DraftSite site, Answers answers) {
        String id = answers.or("id", "");
        return site.catalogue().notices().stream()
                        .anyMatch(notice -> notice.id().equals(id))
                ? Optional.of("data/notices.yml has a notice '" + id + "' already")
                : Optional.empty();
    }

    @Override
    public Written write(DraftSite site, Answers answers) throws IOException {
        Block content = content(answers);
        String file = DataFiles.notices();
        if (!site.has(file)) {
            return Written.anew(site, file, content);
        }
        String lines = DataText.keys(content, 0);
        return Written.more(site, file, lines, Addition.toRegistry(site.files(), file, lines));
    }
}
