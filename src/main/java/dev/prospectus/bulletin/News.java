package dev.prospectus.bulletin;

import dev.prospectus.bulletin.Bulletin.Item;
import dev.prospectus.bulletin.Bulletin.Section;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.model.StatusHistory.Change;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.FirstKnown;
import dev.prospectus.plan.Routes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what is told. A run is told once, under the first heading that is true of it. */
final class News {

    /** A newsletter is read for some days, and who reads it needs some more to apply. */
    private static final Duration SOON = Duration.ofDays(14);

    private final Edition edition;
    private final Instant since;
    private final Optional<Role> role;
    private final RunFacts facts;
    private final Moves moves;

    News(Edition edition, Instant since, Optional<Role> role) {
        this.edition = edition;
        this.since = since;
        this.role = role;
        this.facts = new RunFacts(edition);
        this.moves = new Moves(edition, since);
    }

    /** What may be true of a run, in the order in which it is told. */
    private enum Heading {
        CHANGED("Changed"),
        LAST_PLACES("Last places"),
        CLOSING("Closing soon"),
        OPEN("Now open"),
        NEW("New dates");

        private final String words;

        Heading(String words) {
            this.words = words;
        }
    }

    private record Told(Heading heading, Item item, CohortBooking booking) {}

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        add(sections, "News", news());
        List<Programme> fresh = programmes().filter(this::isNew).toList();
        add(
                sections,
                edition.catalogue().nouns().say("New {programmes}"),
                fresh.stream().map(this::item).toList());
        Map<Heading, List<Told>> runs = new EnumMap<>(Heading.class);
        programmes()
                .flatMap(programme -> edition.catalogue().cohorts(programme.id()).stream())
                .flatMap(run -> told(run).stream())
                .forEach(told -> runs.computeIfAbsent(told.heading(), unseen -> new ArrayList<>())
                        .add(told));
        runs.forEach((heading, all) -> add(
                sections,
                heading.words,
                all.stream()
                        .sorted(Comparator.comparing(
                                        (Told told) -> told.booking().closes().orElse(Instant.MAX))
                                .thenComparing(told -> told.booking().cohort().id()))
                        .map(Told::item)
                        .toList()));
        return sections;
    }

    private static void add(List<Section> sections, String heading, List<Item> items) {
        if (!items.isEmpty()) {
            sections.add(new Section(heading, items));
        }
    }

    /** What the hub wrote is for everybody. */
    private List<Item> news() {
        return edition.catalogue().pages().stream()
                .filter(ContentPage::isPost)
                .filter(post -> post.date()
                        .map(day -> day.atStartOfDay(edition.zone()).toInstant())
                        .filter(at -> isRecent(at))
                        .isPresent())
                .sorted(ContentPage.NEWEST_FIRST)
                .map(post -> new Item(
                        post.title(),
                        edition.routes().absolute(Routes.page(post)),
                        post.summary().stream().toList()))
                .toList();
    }

    private Stream<Programme> programmes() {
        return edition.catalogue().programmes().stream()
                .filter(programme -> role.map(programme::isFor).orElse(true));
    }

    private boolean isNew(Programme programme) {
        return FirstKnown.in(edition).of(programme).filter(this::isRecent).isPresent();
    }

    private Item item(Programme programme) {
        return new Item(
                programme.title(),
                edition.routes().absolute(Routes.programme(programme.id())),
                List.of(programme.summary()));
    }

    private Optional<Told> told(Cohort run) {
        CohortBooking booking = edition.booking(run);
        BookingStatus status = booking.status();
        List<Change> changes = edition.history(run).changes().stream()
                .filter(change -> isRecent(change.at()))
                .toList();
        boolean fresh = changes.stream().anyMatch(Change::isNew);
        List<String> moved = fresh ? List.of() : moves.of(run);
        boolean off = (status == BookingStatus.CANCELLED || status == BookingStatus.POSTPONED) && !changes.isEmpty();
        boolean open = status.isOpen();
        Optional<Heading> heading = Optional.empty();
        if (off || (!moved.isEmpty() && booking.isCurrent())) {
            heading = Optional.of(Heading.CHANGED);
        } else if (status == BookingStatus.FEW_PLACES) {
            heading = Optional.of(Heading.LAST_PLACES);
        } else if (status.isActionable()
                && booking.closes().filter(this::isSoon).isPresent()) {
            heading = Optional.of(Heading.CLOSING);
        } else if (open && !changes.isEmpty() && opened(changes)) {
            heading = Optional.of(Heading.OPEN);
        } else if (fresh && booking.isCurrent()) {
            heading = Optional.of(Heading.NEW);
        }
        return heading.map(found -> new Told(
                found,
                new Item(
                        edition.catalogue().title(run).orElseThrow(),
                        edition.routes().absolute(Routes.cohort(run.id())),
                        facts.of(run, moved, changes)),
                booking));
    }

    /** Whether nobody could apply before; that a few more places are free is no opening. */
    private static boolean opened(List<Change> changes) {
        return changes.stream()
                .anyMatch(
                        change -> change.before().filter(BookingStatus::isOpen).isEmpty()
                                && change.status().filter(BookingStatus::isOpen).isPresent());
    }

    private boolean isRecent(Instant at) {
        return at.isAfter(since) && !at.isAfter(edition.asOf());
    }

    private boolean isSoon(Instant at) {
        return !at.isAfter(edition.asOf().plus(SOON));
    }
}
