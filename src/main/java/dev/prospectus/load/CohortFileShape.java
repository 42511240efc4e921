package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.academicYear;
import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.known;
import static dev.prospectus.load.shape.Shapes.language;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.markdown;
import static dev.prospectus.load.shape.Shapes.plannedDay;
import static dev.prospectus.load.shape.Shapes.reference;
import static dev.prospectus.load.shape.Shapes.sitePath;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.AccessFeature;
import dev.prospectus.model.Applications;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cancellation;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Handouts;
import dev.prospectus.model.Handouts.Material;
import dev.prospectus.model.Minimum;
import dev.prospectus.model.Mode;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Postponement;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.RichText;
import dev.prospectus.model.Session;
import dev.prospectus.model.Setting;
import dev.prospectus.model.StatusOverride;
import dev.prospectus.model.VenueId;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * {@code data/cohorts/<academic-year>/<programme-id>.yml}. Its folder and name supply the rest
 * of the ids. Sound cohorts are kept when others of the file are broken.
 */
final class CohortFileShape extends WordedShape<List<BiFunction<ProgrammeId, AcademicYear, Cohort>>> {

    private final Key<List<BiFunction<ProgrammeId, AcademicYear, Cohort>>> cohorts =
            required("cohorts", list("cohorts", new CohortShape(words())), "the programme's runs in this year");

    CohortFileShape(SiteWords words) {
        super("a cohort file", words);
    }

    @Override
    protected boolean handsOutWhatIsSound() {
        return true;
    }

    @Override
    protected void check(Values values, Problems problems) {
        values.node(cohorts).ifPresent(list -> DistinctIds.among(list, "cohort", problems));
    }

    @Override
    protected List<BiFunction<ProgrammeId, AcademicYear, Cohort>> create(Values values) {
        return values.get(cohorts);
    }

    private static final Set<String> SAYABLE_WORDS =
            Set.of("open", "few-places", "waiting-list", "opening-soon", "register-interest", "fully-booked", "closed");

    private static final class CohortShape extends WordedShape<BiFunction<ProgrammeId, AcademicYear, Cohort>> {

        private final Key<String> name = required(
                "id", id("cohort", "autumn", Function.identity()), "its name in this file; may be the same every year");
        private final Key<List<String>> strands = optional(
                "strand",
                list("strands", known("strand", id("strand", "number", Function.identity()))),
                List.of(),
                "which strand runs, if the programme has strands; a list where one run serves several");
        private final Key<String> title =
                required("title", text(), "what tells it from the others, such as Autumn group, Northbridge");
        private final Key<Optional<LocalDate>> publishFrom =
                optional("publish-from", day(), "the first day on which readers may know of it; without it, at once");
        private final Key<Optional<Applications>> applications = optional(
                "applications", new ApplicationsShape(), "when and where to apply; else schools register interest");
        private final Key<Optional<Cohort.Places>> places =
                optional("places", new PlacesShape(words()), "how full it is");
        private final Key<List<Funding.Cost>> cost = optional(
                "cost",
                FundingShape.costs(words()),
                List.of(),
                "what a school pays, where it is not what the programme says");
        private final Key<Optional<Minimum>> minimum = optional(
                "minimum", new MinimumShape(), "the places that must be taken for it to run, and when that is decided");
        private final Key<Optional<PlannedDate>> dates =
                optional("dates", plannedDay(), "'tbc by' a day, as long as no session is known");
        private final Key<List<Session>> sessions = optional(
                "sessions", list("sessions", new SessionShape(words())), List.of(), "each meeting of the group");
        private final Key<Optional<AcademicYear>> endsIn = optional(
                "ends-in", academicYear(), "for a run over several academic years: the year of its last session");
        private final Key<Optional<Mode>> mode =
                optional("mode", words().mode(), "how sessions take place unless they say otherwise");
        private final Key<Optional<VenueId>> venue = optional(
                "venue",
                reference("venue", "data/venues.yml", "northbridge-centre", VenueId::new),
                "where sessions take place unless they say otherwise, from venues.yml");
        private final Key<List<AccessFeature>> features = optional(
                "features",
                list("features", words().accessFeature()),
                List.of(),
                "what it has for people with access needs beside its venues, such as captions online");
        private final Key<Optional<String>> language =
                optional("language", language(), "the language that people speak there, such as cy for Welsh");
        private final Key<Optional<ContactId>> ledBy = optional(
                "led-by",
                reference("contact", "data/contacts.yml", "sktm-lead", ContactId::new),
                "who leads it, from contacts.yml");
        private final Key<Optional<StatusOverride>> override =
                optional("override", new OverrideShape(), "what you say against the computed status, for a time");
        private final Key<Optional<AcademicYear>> fullFor = optional(
                "full-for", academicYear(), "the academic year for which nobody can book any more, without a last day");
        private final Key<Optional<Postponement>> postponed =
                optional("postponed", new PostponementShape(), "why it takes place later; its dates hold no more");
        private final Key<Optional<Cancellation>> cancelled =
                optional("cancelled", new CancellationShape(), "why it does not run; the cohort keeps its page");
        private final Key<List<Material>> materials = optional(
                "materials",
                list("materials", new MaterialShape()),
                List.of(),
                "what participants get for the whole run");
        private final Key<List<String>> bring = optional(
                "bring", list("things", text()), List.of(), "what to bring, in place of what the programme says");
        private final Key<Optional<RichText>> notes = optional("notes", markdown(), "anything else");

        private final Key<List<String>> aliases = optional(
                "aliases",
                list("addresses", sitePath()),
                List.of(),
                "addresses that its page had before, such as /old-page.aspx; they lead to it");

        CohortShape(SiteWords words) {
            super("a cohort", words);
        }

        @Override
        protected Optional<String> hintInstead(String key, YamlNode value) {
            if (!key.equals("status")) {
                return Optional.empty();
            }
            String word =
                    value instanceof YamlScalar scalar ? scalar.text().strip().toLowerCase(Locale.ROOT) : "";
            if (word.startsWith("cancel")) {
                return Optional.of("write 'cancelled: {reason: ...}', with why it does not run");
            }
            if (word.startsWith("postpone")) {
                return Optional.of("write 'postponed: {reason: ...}', with why it takes place later");
            }
            String status = SAYABLE_WORDS.contains(word) ? word : "fully-booked";
            return Optional.of(
                    "the status follows from the dates and from 'taken' in 'places'; to say another for a time,"
                            + " write 'override: {status: " + status
                            + ", until: ...}' with the last day on which it holds");
        }

        @Override
        protected void check(Values values, Problems problems) {
            if (values.isWritten(cancelled) && values.isWritten(postponed)) {
                problems.report(
                        values.at(postponed),
                        ShapeCode.CONTRADICTION,
                        "this run is both cancelled and postponed",
                        "keep 'postponed' if it takes place later, or 'cancelled' if it does not take place");
            }
            if (values.get(strands).stream().distinct().count()
                    < values.get(strands).size()) {
                problems.report(
                        values.at(strands),
                        ShapeCode.DUPLICATE,
                        "the same strand stands twice",
                        "write each strand once");
            }
            values.node(sessions).ifPresent(list -> DistinctIds.among(list, "session", problems));
            checkDates(values, problems);
            Optional<Integer> all = values.get(places).map(Cohort.Places::total);
            values.get(minimum)
                    .map(Minimum::places)
                    .filter(least ->
                            all.filter(total -> total > 0 && total < least).isPresent())
                    .ifPresent(least -> problems.report(
                            values.at(minimum),
                            ShapeCode.CONTRADICTION,
                            "this run needs " + least + " places taken, and has " + all.orElseThrow() + " in all",
                            "correct 'places' in 'minimum', or 'total' in 'places'"));
        }

        private void checkDates(Values values, Problems problems) {
            Optional<LocalDate> known = values.get(dates).flatMap(PlannedDate::day);
            if (known.isPresent()) {
                problems.report(
                        values.at(dates),
                        ShapeCode.CONTRADICTION,
                        "'dates' says when dates will be known, and this one is",
                        "write '- date: " + known.get() + "' under 'sessions', and delete 'dates'");
            } else if (values.isWritten(dates) && values.isWritten(sessions)) {
                problems.report(
                        values.at(dates),
                        ShapeCode.CONTRADICTION,
                        "the dates of this run are to be confirmed, and it has sessions",
                        "delete 'dates'; a session whose day is not known says so itself: 'date: tbc by ...'");
            }
        }

        @Override
        protected BiFunction<ProgrammeId, AcademicYear, Cohort> create(Values values) {
            return (programme, year) -> new Cohort(
                    new CohortId(programme, year, values.get(name)),
                    values.get(strands),
                    values.get(title),
                    new Cohort.Booking(
                            values.get(applications),
                            values.get(places),
                            values.get(minimum),
                            new Cohort.Said(
                                    values.get(override),
                                    values.get(fullFor),
                                    values.get(postponed),
                                    values.get(cancelled)),
                            values.get(publishFrom),
                            values.get(cost)),
                    values.get(sessions),
                    new Setting(
                            values.get(mode),
                            values.get(venue),
                            values.get(endsIn),
                            values.get(features),
                            values.get(language),
                            values.get(dates).map(PlannedDate.ToBeConfirmed.class::cast)),
                    new Cohort.Guidance(
                            values.get(ledBy),
                            values.get(notes),
                            new Handouts(values.get(materials), values.get(bring))),
                    values.get(aliases));
        }
    }

    private static final class OverrideShape extends ObjectShape<StatusOverride> {

        /** Cancelled, postponed and not running have keys, or the lack of a cohort, of their own. */
        private static final List<BookingStatus> SAYABLE = EnumSet.complementOf(
                        EnumSet.of(BookingStatus.CANCELLED, BookingStatus.POSTPONED, BookingStatus.NOT_RUNNING))
                .stream()
                .toList();

        private final Key<BookingStatus> status =
                required("status", choice("status", SAYABLE), "the status that holds instead");
        private final Key<Optional<LocalDate>> until =
                optional("until", day(), "the last day on which it holds; without it, until nobody can apply any more");
        private final Key<Optional<String>> reason = optional("reason", text(), "why, in one sentence");

        OverrideShape() {
            super("an override");
        }

        @Override
        protected StatusOverride create(Values values) {
            return new StatusOverride(values.get(status), values.get(until), values.get(reason));
        }
    }

    private static final class CancellationShape extends ObjectShape<Cancellation> {

        private final Key<String> reason = required("reason", text(), "why it does not run, in one sentence");
        private final Key<Optional<LocalDate>> on = optional("on", day(), "the day on which it was decided");

        CancellationShape() {
            super("a cancellation");
        }

        @Override
        protected Cancellation create(Values values) {
            return new Cancellation(values.get(reason), values.get(on));
        }
    }
}
