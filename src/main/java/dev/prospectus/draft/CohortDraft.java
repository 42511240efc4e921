package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.Question.Choices;
import dev.prospectus.draft.Question.Form;
import dev.prospectus.edit.Addition;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Slug;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A run: an item of {@code data/cohorts/<academic-year>/<programme-id>.yml}. */
final class CohortDraft implements DraftKind {

    private static final int MONTHS_AHEAD = 3;

    @Override
    public String word() {
        return "cohort";
    }

    @Override
    public String description() {
        return "Adds a run to data/cohorts/<academic-year>/<programme-id>.yml, which is made if it is not there.";
    }

    @Override
    public String example() {
        return "cohort --programme counting --year 2026-27 --title \"Spring group\" --sessions \"2027-01-14 09:30-12:30 First meeting\"";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("programme", Form.NEEDED_LINE, Notation.PROGRAMME, "Which programme runs?")
                        .among((site, answers) -> site.programmeChoices()),
                Question.of("strand", Form.NEEDED_IDS, Notation.WORD, "Which of its strands?")
                        .among((site, answers) -> Choices.of(
                                "strand",
                                strands(site, answers),
                                "",
                                name -> names(site, answers).all(Notation.WORD, name)))
                        .when(
                                answers -> "the programme '" + answers.or("programme", "") + "' has no strands",
                                (site, answers) -> !strands(site, answers).isEmpty()),
                Question.of("year", Form.NEEDED_LINE, Notation.YEAR, "In which academic year?")
                        .offering(
                                (site, answers) -> AcademicYear.of(site.today().plusMonths(MONTHS_AHEAD))
                                        .toString()),
                Question.of(
                        "title",
                        Form.NEEDED_LINE,
                        Notation.TEXT,
                        "What tells it from other runs, such as Spring group, Northbridge?"),
                Question.of("id", Form.NEEDED_LINE, Notation.TEXT, "Its id, which is a part of its address?")
                        .offering((site, answers) -> Slug.cut(Slug.forId(answers.or("title", "")), Slug.MAX_LENGTH)),
                Question.of(
                        "opens",
                        Form.LINE,
                        Notation.MOMENT,
                        "When do applications open: a day, a day with a time, or 'tbc by' a day?"),
                Question.of(
                                "closes",
                                Form.LINE,
                                Notation.MOMENT,
                                "The last day to apply? Without one, until the first session.")
                        .when("it needs --opens", (site, answers) -> answers.has("opens")),
                Question.of("url", Form.LINE, Notation.TEXT, "The address of the form?")
                        .when("it needs --opens", (site, answers) -> answers.has("opens")),
                Question.of("places", Form.LINE, Notation.NUMBER, "How many places are there?"),
                Question.of(
                        "sessions",
                        Form.LINES,
                        Notation.SESSIONS,
                        "Its sessions, each as 2027-01-14 09:30-12:30 and a title if it has one?"),
                Question.of("dates", Form.NEEDED_LINE, Notation.MOMENT, "By when will dates be known?")
                        .offering((site, answers) -> "tbc by " + site.today().plusMonths(MONTHS_AHEAD))
                        .when("--sessions says the dates", (site, answers) -> !answers.has("sessions")),
                Question.of("mode", Form.LINE, Notation.WORD, "How do people meet?")
                        .among((site, answers) -> site.modes()),
                Question.of("venue", Form.LINE, Notation.VENUE, "Where?")
                        .among((site, answers) -> site.venues())
                        .when(
                                "this site has no venues yet",
                                (site, answers) -> !site.venues().ids().isEmpty()),
                Question.of("led-by", Form.LINE, Notation.CONTACT, "Who leads it?")
                        .among((site, answers) -> site.contacts()));
    }

    private static List<String> strands(DraftSite site, Answers answers) {
        return strandsOf(site, answers).stream().map(Programme.Strand::id).toList();
    }

    private static Names names(DraftSite site, Answers answers) {
        Names names = new Names();
        for (Programme.Strand strand : strandsOf(site, answers)) {
            names.add(Notation.WORD, strand.id(), strand.id());
            names.add(Notation.WORD, strand.title(), strand.id());
        }
        return names;
    }

    private static List<Programme.Strand> strandsOf(DraftSite site, Answers answers) {
        return answers.one("programme")
                .filter(Slug::isValid)
                .flatMap(id -> site.catalogue().programme(new ProgrammeId(id)))
                .map(Programme::strands)
                .orElse(List.of());
    }

    private static String file(Answers answers) {
        return "data/cohorts/" + answers.or("year", "2026-27") + "/" + answers.or("programme", "new") + ".yml";
    }

    /** The year stands in the name of its folder. Here it is a value, so that its form is looked at too. */
    @Override
    public Sketch sketch(DraftSite site, Answers answers) {
        Block run = answers.add(item(answers), "ends-in", "year");
        return new Sketch(
                "data/cohorts/2026-27/run.yml", DataValue.block().with("cohorts", DataValue.items(List.of(run))));
    }

    private static Block item(Answers answers) {
        Block run = answers.add(DataValue.block(), "id", "id");
        run = answers.all("strand").size() == 1
                ? answers.add(run, "strand", "strand")
                : answers.addAll(run, "strand", "strand");
        run = answers.add(run, "title", "title");
        Block applications = answers.add(DataValue.block(), "opens", "opens");
        applications = answers.add(applications, "closes", "closes");
        applications = answers.add(applications, "url", "url");
        run = applications.isEmpty() ? run : run.with("applications", applications);
        run = answers.has("places") ? run.with("places", answers.add(DataValue.block(), "total", "places")) : run;
        run = answers.add(run, "dates", "dates");
        run = answers.addAll(run, "sessions", "sessions");
        run = answers.add(run, "mode", "mode");
        run = answers.add(run, "venue", "venue");
        return answers.add(run, "led-by", "led-by");
    }

    @Override
    public Optional<String> taken(DraftSite site, Answers answers) {
        String id = answers.or("id", "");
        String file = file(answers);
        return site.has(file) && WrittenRuns.of(site.files(), file).containsKey(id)
                ? Optional.of(file + " has a cohort '" + id + "' already")
                : Optional.empty();
    }

    @Override
    public Written write(DraftSite site, Answers answers) throws IOException {
        String file = file(answers);
        if (!site.has(file)) {
            return Written.anew(site, file, DataValue.block().with("cohorts", DataValue.items(List.of(item(answers)))));
        }
        Block run = item(answers);
        return Written.more(
                site,
                file,
                DataText.item(run, 2),
                Addition.toList(site.files(), file, "cohorts", column -> DataText.item(run, column)));
    }
}
