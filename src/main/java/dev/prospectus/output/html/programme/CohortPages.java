package dev.prospectus.output.html.programme;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Contact;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Venue;
import dev.prospectus.output.html.page.ContactView;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for each run, also for those that were cancelled and those of earlier years. */
public final class CohortPages implements PageGroup {

    private final PageTools tools;
    private final Runs runs;
    private final Sessions sessions;
    private final CohortFacts facts;

    public CohortPages(PageTools tools) {
        this.tools = tools;
        this.runs = new Runs(tools);
        this.sessions = new Sessions(tools.edition());
        this.facts = new CohortFacts(tools.edition(), tools.dates());
    }

    @Override
    public List<Output.Page> pages() {
        return tools.catalogue().cohorts().stream()
                .filter(this::isOfSomethingKnown)
                .map(this::page)
                .toList();
    }

    /** A catalogue is planned before it is checked: a run of nothing is a finding then, and no reason to stop here. */
    private boolean isOfSomethingKnown(Cohort cohort) {
        return tools.catalogue().title(cohort.offer()).isPresent();
    }

    private Output.Page page(Cohort cohort) {
        Programme programme = programme(cohort);
        String title = title(cohort.offer());
        PageHead head = PageHead.of(
                        Routes.cohort(cohort.id()),
                        cohort.title() + ", " + cohort.id().year() + " – " + title,
                        cohort.title() + ": dates, place and booking for " + title + " in "
                                + cohort.id().year() + ".",
                        "cohort")
                .under(
                        new Link("Programmes", Routes.PROGRAMMES),
                        new Link(programme.title(), Routes.programme(programme.id())))
                .about(programme.id());
        return tools.page(head, "cohort.ftlh", frame -> view(frame, cohort));
    }

    CohortView view(Frame frame, Cohort cohort) {
        Programme programme = programme(cohort);
        Contact contact = tools.catalogue()
                .contact(cohort.lead().orElse(programme.contact()))
                .orElseThrow();
        String year = cohort.id().year().toString();
        return new CohortView(
                frame,
                cohort.title(),
                new Link(title(cohort.offer()), tools.href(Routes.offer(cohort.offer()))),
                year,
                tools.statuses().of(cohort),
                tools.steps().onItsPage(programme, cohort),
                runs.reason(cohort),
                facts.of(cohort),
                sessions.of(cohort),
                venues(cohort).map(CohortPages::venue).toList(),
                cohort.notes().map(tools.texts()::below),
                programme.apply().map(tools.texts()::below),
                Stream.of(cohort.notes(), programme.apply())
                        .flatMap(Optional::stream)
                        .anyMatch(tools.texts()::opensLarger),
                ContactView.of(contact, title(cohort.offer()) + ", " + cohort.title() + ", " + year),
                !tools.edition().booking(cohort).isCurrent(),
                new Link(
                        "All runs of " + year,
                        tools.href(Routes.archive(cohort.id().year()))));
    }

    private Stream<Venue> venues(Cohort cohort) {
        return Stream.concat(
                        cohort.venue().stream(),
                        cohort.sessions().stream().flatMap(session -> session.venue().stream()))
                .distinct()
                .flatMap(id -> tools.catalogue().venue(id).stream());
    }

    private static CohortView.VenueView venue(Venue venue) {
        List<String> address = new ArrayList<>(venue.address());
        venue.postcode().ifPresent(address::add);
        return new CohortView.VenueView(venue.name(), address, venue.access(), venue.travel());
    }

    private Programme programme(Cohort cohort) {
        return tools.catalogue().programme(cohort.id().programme()).orElseThrow();
    }

    private String title(OfferId offer) {
        return tools.catalogue().title(offer).orElseThrow();
    }
}
