package dev.prospectus.outlook;

import dev.prospectus.check.Pointer;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.Notice;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Waiting;
import dev.prospectus.source.Places;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.words.DateWords;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is due.
 *
 * @param until the last day that is looked at
 * @param all the most urgent first
 */
public record Tasks(LocalDate today, LocalDate until, List<Task> all) {

    public Tasks {
        all = List.copyOf(all);
    }

    /**
     * Everything that is overdue, or will be due within some days.
     *
     * @param whole all that was written
     * @param bookings of the same catalogue
     * @param unpublished pages that are left out
     * @param places where values stand in the author's files
     */
    public static Tasks of(
            Catalogue whole, Bookings bookings, Collection<ContentPage> unpublished, Places places, int days) {
        LocalDate today = bookings.asOf().atZone(whole.site().timeZone()).toLocalDate();
        LocalDate until = today.plusDays(days);
        RunTasks runs = new RunTasks(whole, bookings, places, until);
        Waiting waiting = Waiting.of(whole, today);
        Stream<Task> all = Stream.of(
                        whole.cohorts().stream().flatMap(runs::of),
                        whole.notices().stream().flatMap(notice -> notice(notice, today, places).stream()),
                        whole.programmes().stream()
                                .flatMap(programme -> programme(programme, waiting, places).stream()),
                        unpublished.stream().map(page -> page(page, places)),
                        StarterWords.of(whole, places).stream())
                .flatMap(tasks -> tasks);
        return new Tasks(
                today,
                until,
                all.filter(task -> task.due().filter(until::isBefore).isEmpty())
                        .sorted(Task.BY_URGENCY)
                        .toList());
    }

    public Tasks where(Predicate<Task> wanted) {
        return new Tasks(today, until, all.stream().filter(wanted).toList());
    }

    /** The same with places as their author reads them. */
    public Tasks told(UnaryOperator<SourceLocation> place) {
        return new Tasks(
                today,
                until,
                all.stream()
                        .map(task -> new Task(
                                task.kind(),
                                task.due(),
                                place.apply(task.place()),
                                task.about(),
                                task.what(),
                                task.toDo()))
                        .toList());
    }

    private static Optional<Task> notice(Notice notice, LocalDate today, Places places) {
        return Optional.of(notice)
                .filter(shown -> !shown.until().isBefore(today))
                .map(shown -> new Task(
                        Task.Kind.NOTICE,
                        Optional.of(shown.until()),
                        Pointer.of(shown).at("until").locate(places),
                        "Notice '" + shown.title() + "'",
                        "it is shown until " + DateWords.day(shown.until()),
                        "give 'until' a later day if it still matters then"));
    }

    private static Optional<Task> programme(Programme programme, Waiting waiting, Places places) {
        return Optional.ofNullable(waiting.programmes().get(programme.id()))
                .map(day -> published(day, Pointer.of(programme).at("publish-from"), programme.title(), places));
    }

    static Task published(LocalDate day, Pointer pointer, String about, Places places) {
        return new Task(
                Task.Kind.PUBLICATION,
                Optional.of(day),
                pointer.locate(places),
                about,
                "it is published by itself on " + DateWords.day(day),
                "read it once more before that day, or give 'publish-from' a later one");
    }

    private static Task page(ContentPage page, Places places) {
        Optional<LocalDate> from = page.heldBack().from();
        return from.map(day -> new Task(
                        Task.Kind.PUBLICATION,
                        from,
                        Pointer.of(page).at("date").locate(places),
                        "Page '" + page.title() + "'",
                        "it is published by itself on " + DateWords.day(day),
                        "read it once more before that day, or give it a later 'date'"))
                .orElseGet(() -> new Task(
                        Task.Kind.DRAFT,
                        Optional.empty(),
                        Pointer.of(page).at("status").locate(places),
                        "Page '" + page.title() + "'",
                        "it is a draft, which no reader sees",
                        "finish it and write 'status=published', or delete it"));
    }
}
