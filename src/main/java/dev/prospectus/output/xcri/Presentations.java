package dev.prospectus.output.xcri;

import dev.prospectus.markup.XmlWriter;
import dev.prospectus.model.ApplicationDates;
import dev.prospectus.model.Applications;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.FormatWords;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.PlaceWords;
import dev.prospectus.words.RunWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes runs as presentations: what a school applies for. */
final class Presentations {

    private final XmlWriter xml;
    private final Edition edition;
    private final DescriptiveText texts;
    private final EntryRequirements requirements;
    private final TemporalElements dates;
    private final Engagement engagement;
    private final Venues venues;
    private final RunWords runs;
    private final CostWords costs;

    Presentations(XmlWriter xml, Edition edition, EntryRequirements requirements) {
        this.xml = xml;
        this.edition = edition;
        this.texts = new DescriptiveText(xml);
        this.requirements = requirements;
        this.dates = new TemporalElements(xml, edition);
        this.engagement = new Engagement(xml);
        this.venues = new Venues(xml, edition);
        this.runs = new RunWords(edition);
        this.costs = new CostWords(edition);
    }

    /** The profile advertises, and can't say that something is cancelled or postponed. What is closed, under way or over is left out. */
    boolean areToldOf(Cohort run) {
        return run.holds() && edition.booking(run).status().compareTo(BookingStatus.FULLY_BOOKED) <= 0;
    }

    void write(Programme programme, Cohort run) {
        String page = Routes.cohort(run.id());
        String name = edition.namingRoutes().absolute(page);
        String address = edition.routes().absolute(page);
        List<Programme.Strand> strands = run.strands().stream()
                .flatMap(strand -> programme.strand(strand).stream())
                .toList();
        xml.open("presentation");
        xml.element("dc:identifier", name);
        xml.element("dc:title", runs.title(run));
        if (!name.equals(address)) {
            xml.element("mlo:url", address);
        }
        if (strands.size() == 1) {
            texts.abstractOf(strands.get(0).summary());
        }
        texts.list("mlo:prerequisite", requirements.of(programme, run));
        dates.start(run, runs.starts(run).map(Phrase::words).orElse(Phrase.UNKNOWN));
        dates.end(run);
        xml.element("mlo:duration", FormatWords.takes(programme.format()));
        applications(run);
        xml.element("applyTo", edition.routes().absolute(form(run).orElse(page)));
        engagement.write(run);
        xml.element(
                "mlo:languageOfInstruction",
                run.setting().language().orElse(edition.catalogue().site().language()));
        xml.element("mlo:places", places(run));
        List<Funding.Cost> prices = programme.funding().costs(run);
        xml.element("mlo:cost", costs.costs(prices).stream().map(Phrase::words).collect(Collectors.joining("; ")));
        venues.write(run);
        xml.close();
    }

    /** Where a form takes applications by now, or will from the day that {@code applyFrom} tells. */
    private Optional<String> form(Cohort run) {
        CohortBooking booking = edition.booking(run);
        Optional<String> form = run.applications().flatMap(Applications::url);
        return switch (booking.status().nextAction()) {
            case APPLY, JOIN_WAITING_LIST -> form;
            case SAVE_OPENING_DATE -> form.filter(url -> booking.opens().isPresent());
            case REGISTER_INTEREST, ASK -> Optional.empty();
        };
    }

    private void applications(Cohort run) {
        CohortBooking booking = edition.booking(run);
        if (run.applications().isEmpty() && !booking.status().isActionable()) {
            return;
        }
        ApplicationDates told = booking.applicationDates();
        told.opens()
                .ifPresent(opens -> dates.element(
                        "applyFrom", opens, runs.planned("Opening date ", opens).words()));
        told.closes()
                .ifPresent(closes -> dates.last(
                        "applyUntil",
                        closes,
                        runs.planned("Closing date ", closes).words()));
        if (told.closes().isEmpty() && told.closing().isPresent()) {
            dates.untilStart("applyUntil", run);
        }
    }

    /** How booking stands when the catalogue is generated, and how many places there are as far as pages say it. */
    private String places(Cohort run) {
        return edition.booking(run).status().label()
                + runs.placesLeft(run)
                        .map(Phrase::words)
                        .filter(words -> !words.isEmpty())
                        .or(() -> run.places().filter(some -> some.total() > 0).map(PlaceWords::inAll))
                        .map(words -> ". " + words)
                        .orElse("");
    }
}
