package dev.prospectus.calendar;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.BriefTitles;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.PlaceWords;
import dev.prospectus.words.RunWords;
import dev.prospectus.words.SessionWords;
import dev.prospectus.words.VenueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry of the calendar as it is told by itself, far from this site. */
public final class EntryWords {

    private final Edition edition;
    private final BriefTitles briefTitles;
    private final DateWords dates;
    private final PlaceWords places;
    private final RunWords runs;
    private final Locale language;

    public EntryWords(Edition edition) {
        this.edition = edition;
        this.briefTitles = BriefTitles.in(edition);
        this.dates = new DateWords(edition.zone());
        this.places = new PlaceWords(edition);
        this.runs = new RunWords(edition);
        this.language = Locale.forLanguageTag(edition.catalogue().site().language());
    }

    /** "Subject leaders: First meeting", "Cancelled: Subject leaders", "Applications open: Subject leaders". */
    public String title(CalendarEntry entry) {
        String brief = briefTitles.of(entry.cohort());
        if (entry.session().isEmpty()) {
            return entry.kind().label() + ": " + brief;
        }
        return mark(entry.cohort())
                + entry.session()
                        .flatMap(Session::title)
                        .map(title -> brief + ": " + title)
                        .orElse(brief);
    }

    private static String mark(Cohort run) {
        if (run.holds()) {
            return "";
        }
        return (run.cancelled().isPresent() ? BookingStatus.CANCELLED : BookingStatus.POSTPONED).label() + ": ";
    }

    /** Where a session takes place, with its address: "Northbridge Learning Centre, Mill Lane, ZZ1 1ZZ; Online". */
    public Optional<String> place(CalendarEntry entry) {
        List<String> places = entry.session().stream()
                .flatMap(session -> entry.cohort().meetings(session).stream())
                .flatMap(meeting -> place(meeting).stream())
                .distinct()
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", places));
    }

    private Optional<String> place(Cohort.Meeting meeting) {
        return meeting.venue()
                .flatMap(edition.catalogue()::venue)
                .map(venue -> VenueWords.inOneLine(venue, language))
                .or(() -> meeting.mode().map(Mode::label));
    }

    /** What there is to know, a line each; the last has the address of the run's page. */
    public List<String> lines(CalendarEntry entry) {
        Cohort run = entry.cohort();
        List<String> lines = new ArrayList<>();
        whyNot(run).ifPresent(lines::add);
        lines.add(run.title() + ", " + run.id().year());
        entry.session().ifPresent(session -> tell(run, session, lines));
        switch (entry.kind()) {
            case OPENS -> {
                edition.booking(run)
                        .closes()
                        .ifPresent(at -> lines.add("Applications close on " + dates.until(at) + "."));
                places.deadline(run).ifPresent(phrase -> lines.add(phrase.words() + "."));
            }
            case CLOSES ->
                Stream.of(places.deadline(run), places.decided(run))
                        .flatMap(phrase -> phrase.map(Phrase::words).stream())
                        .filter(words -> !words.isEmpty())
                        .forEach(words -> lines.add(words + "."));
            case DECISIONS ->
                lines.add(edition.catalogue().nouns().say("{Schools} hear by this day whether they have a place."));
            case SESSION -> {}
        }
        lines.add("More: " + edition.routes().absolute(Routes.cohort(run.id())));
        return lines;
    }

    private Optional<String> whyNot(Cohort run) {
        return run.cancelled()
                .map(cancelled -> "Cancelled: " + cancelled.reason())
                .or(() -> run.postponed()
                        .map(later -> "Postponed, so this date holds no more: " + later.reason() + " "
                                + runs.planned("New dates ", new PlannedDate.ToBeConfirmed(later.knownBy()))
                                        .words()
                                + "."));
    }

    private void tell(Cohort run, Session session, List<String> lines) {
        boolean apart = run.meetings(session).size() > 1;
        session.parts()
                .forEach(part -> lines.add(SessionWords.part(
                        part,
                        Optional.of(run.meeting(session, part))
                                .filter(meeting -> apart)
                                .flatMap(runs::where))));
        if (run.holds()) {
            bring(run, session).ifPresent(lines::add);
        }
    }

    /** What the session says, else the run, else the programme. */
    private Optional<String> bring(Cohort run, Session session) {
        return Stream.of(
                        session.handouts().bring(),
                        run.handouts().bring(),
                        edition.catalogue()
                                .programme(run.id().programme())
                                .map(programme -> programme.work().bring())
                                .orElse(List.of()))
                .filter(things -> !things.isEmpty())
                .findFirst()
                .map(things -> things.stream().collect(Collectors.joining(", ", "Bring: ", "")));
    }
}
