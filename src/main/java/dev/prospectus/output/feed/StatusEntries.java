package dev.prospectus.output.feed;

import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.NextAction;
import dev.prospectus.model.StatusHistory.Cause;
import dev.prospectus.model.StatusHistory.Change;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.RunWords;
import dev.prospectus.words.StatusChangeWords;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What opened, filled, closed, was cancelled: a change of a run's status each. That a run begins or is over is no news of booking. */
final class StatusEntries {

    private static final Set<BookingStatus> UNDER_WAY = EnumSet.of(BookingStatus.IN_PROGRESS, BookingStatus.FINISHED);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Edition edition;
    private final StatusChangeWords words;
    private final RunWords runWords;
    private final Routes published;
    private final Map<CohortId, List<Entry>> made = new ConcurrentHashMap<>();

    StatusEntries(Edition edition) {
        this.edition = edition;
        this.words = new StatusChangeWords(edition);
        this.runWords = new RunWords(edition);
        this.published = edition.namingRoutes();
    }

    /** Those of some runs. */
    Stream<Entry> of(Collection<Cohort> runs) {
        return runs.stream().flatMap(run -> made.computeIfAbsent(run.id(), unseen -> entries(run)).stream());
    }

    /** When a status of one of these changes next by itself. */
    Optional<Instant> next(Collection<Cohort> runs) {
        return runs.stream()
                .flatMap(run -> edition.booking(run).timeline().changes().stream())
                .map(StatusTimeline.Change::at)
                .min(Comparator.naturalOrder());
    }

    private List<Entry> entries(Cohort run) {
        return edition.history(run).changes().stream()
                .filter(StatusEntries::concernsBooking)
                .map(change -> entry(run, change, change.status().orElseThrow()))
                .toList();
    }

    /** A run whose applications have no last day closes when it begins. */
    private static boolean concernsBooking(Change change) {
        return change.status()
                .filter(status -> !UNDER_WAY.contains(status)
                        || change.before().filter(BookingStatus::isActionable).isPresent())
                .isPresent();
    }

    private Entry entry(Cohort run, Change change, BookingStatus status) {
        String page = Routes.cohort(run.id());
        String url = edition.routes().absolute(page);
        String sentence = words.sentence(change);
        return new Entry(
                published.absolute(page) + "#" + part(change, status),
                url,
                status.label() + ": " + edition.catalogue().title(run).orElseThrow(),
                new Entry.Times(change.at(), Optional.of(change.at())),
                sentence,
                () -> html(run, change, sentence, status.nextAction(), url),
                List.of(status.label()));
    }

    private String html(Cohort run, Change change, String sentence, NextAction action, String url) {
        MarkupWriter html = new MarkupWriter();
        paragraph(html, sentence);
        words.reason(run, change).ifPresent(reason -> paragraph(html, reason));
        runWords.where(run).ifPresent(where -> paragraph(html, where + "."));
        runWords.starts(run).ifPresent(starts -> paragraph(html, starts.words() + "."));
        html.open("p").open("a").with("href", url).text(action.label()).close().close();
        return html.toString();
    }

    /** Of a count, only one is known, and its day moves on with every newer one: it tells no new thing each time. */
    private static String part(Change change, BookingStatus status) {
        return status.id() + (change.cause() == Cause.COUNT ? "-counted" : "-" + MINUTE.format(change.at()));
    }

    private static void paragraph(MarkupWriter html, String text) {
        html.open("p").text(text).close();
    }
}
