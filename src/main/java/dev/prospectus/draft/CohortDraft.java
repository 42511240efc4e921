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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run: an item of {@code data/cohorts/<academic-year>/<programme-id>.yml}. */
final class CohortDraft implements DraftKind {

    /** "2027-01-14 09:30-12:30 The first meeting", of which only the day is needed. "tbc by" a day stands for one. */
    private static final Pattern SESSION = Pattern.compile(
            "(tbc(?: by \\S+)?|\\S+)(?:\\s+([0-9]{1,2}[:.][0-9]{2})\\s*(?:-|–|to)\\s*([0-9]{1,2}[:.][0-9]{2}))?(?:\\s+(.*))?");

    /** Where a session ends and the next begins in one line. */
    private static final Pattern NEXT_SESSION = Pattern.compile("\\s*[,;]\\s*(?=[0-9]{4}-[0-9]{2}-[0-9]{2})");

    /** A day or time, which no title of a session begins with: it was meant as one and is written in another way. */
    private static final Pattern MISREAD =
            Pattern.compile("^[0-9]{1,2}[:.]?[0-9]{0,2}\\s*(?:am|pm|-|–|to\\b)|[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
                Question.of("programme", Form.NEEDED_LINE, "Which programme runs?")
                        .among((site, answers) -> Choices.of(
                                "programme",
                                site.programmes(),
                                "there is no programme yet; make one first: prospectus new programme")),
                Question.of("strand", Form.NEEDED_IDS, "Which of its strands?")
                        .among((site, answers) -> Choices.of("strand", strands(site, answers), ""))
                        .when(
                                "this programme has no strands",
                                (site, answers) -> !strands(site, answers).isEmpty()),
                Question.of("year", Form.NEEDED_LINE, "In which academic year?")
                        .offering(
                                (site, answers) -> AcademicYear.of(site.today().plusMonths(MONTHS_AHEAD))
                                        .toString()),
                Question.of(
                        "title", Form.NEEDED_LINE, "What tells it from other runs, such as Spring group, Northbridge?"),
                Question.of("id", Form.NEEDED_LINE, "Its id, which is a part of its address?")
                        .offering((site, answers) -> Slug.cut(Slug.forId(answers.or("title", "")), Slug.MAX_LENGTH)),
                Question.of(
                        "opens", Form.LINE, "When do applications open: a day, a day with a time, or 'tbc by' a day?"),
                Question.of("closes", Form.LINE, "The last day to apply? Without one, until the first session.")
                        .when("it needs --opens", (site, answers) -> answers.has("opens")),
                Question.of("url", Form.LINE, "The address of the form?")
                        .when("it needs --opens", (site, answers) -> answers.has("opens")),
                Question.of("places", Form.LINE, "How many places are there?"),
                Question.of(
                        "sessions",
                        Form.LINES,
                        "Its sessions, each as 2027-01-14 09:30-12:30 and a title if it has one?"),
                Question.of("dates", Form.NEEDED_LINE, "By when will dates be known?")
                        .offering((site, answers) -> "tbc by " + site.today().plusMonths(MONTHS_AHEAD))
                        .when("--sessions says the dates", (site, answers) -> !answers.has("sessions")),
                Question.of("mode", Form.LINE, "How do people meet?")
                        .among((site, answers) -> Choices.words(
                                DraftSite.ids(site.catalogue().vocabulary().modes()))),
                Question.of("venue", Form.LINE, "Where?")
                        .among((site, answers) -> Choices.of("venue", site.venues(), ""))
                        .when(
                                "this site has no venues yet",
                                (site, answers) -> !site.venues().isEmpty()),
                Question.of("led-by", Form.LINE, "Who leads it?")
                        .among((site, answers) -> Choices.of("contact", site.contacts(), "")));
    }

    private static List<String> strands(DraftSite site, Answers answers) {
        return answers
                .one("programme")
                .filter(Slug::isValid)
                .flatMap(id -> site.catalogue().programme(new ProgrammeId(id)))
                .map(Programme::strands)
                .orElse(List.of())
                .stream()
                .map(Programme.Strand::id)
                .toList();
    }

    private static String file(Answers answers) {
        return "data/cohorts/" + answers.or("year", "2026-27") + "/" + answers.or("programme", "new") + ".yml";
    }

    /** The year stands in the name of its folder. Here it is a value, so that its form is looked at too. */
    @Override
    public Sketch sketch(DraftSite site, Answers answers) {
        Block run = answers.addBare(item(answers), "ends-in", "year");
        return new Sketch(
                "data/cohorts/2026-27/run.yml", DataValue.block().with("cohorts", DataValue.items(List.of(run))));
    }

    private static Block item(Answers answers) {
        Block run = answers.addBare(DataValue.block(), "id", "id");
        run = answers.all("strand").size() == 1
                ? answers.addBare(run, "strand", "strand")
                : answers.addIds(run, "strand", "strand");
        run = answers.addText(run, "title", "title");
        Block applications = answers.addBare(DataValue.block(), "opens", "opens");
        applications = answers.addBare(applications, "closes", "closes");
        applications = answers.addBare(applications, "url", "url");
        run = applications.isEmpty() ? run : run.with("applications", applications);
        run = answers.has("places") ? run.with("places", answers.addBare(DataValue.block(), "total", "places")) : run;
        run = answers.addBare(run, "dates", "dates");
        if (answers.has("sessions")) {
            run = run.with(
                    "sessions",
                    DataValue.items(answers.all("sessions").stream()
                            .flatMap(NEXT_SESSION::splitAsStream)
                            .map(CohortDraft::session)
                            .toList()));
        }
        run = answers.addBare(run, "mode", "mode");
        run = answers.addBare(run, "venue", "venue");
        return answers.addBare(run, "led-by", "led-by");
    }

    private static Block session(String typed) {
        Matcher parts = SESSION.matcher(typed.strip());
        if (!parts.matches()
                || (parts.group(4) != null && MISREAD.matcher(parts.group(4)).find())) {
            return DataValue.block().withBare("date", typed);
        }
        Block session = DataValue.block()
                .withAny("title", Optional.ofNullable(parts.group(4)).map(DataValue::text))
                .withBare("date", parts.group(1));
        return session.withAny("start", Optional.ofNullable(parts.group(2)).map(DataValue::bare))
                .withAny("end", Optional.ofNullable(parts.group(3)).map(DataValue::bare));
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
