package dev.prospectus.output.openreferral;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Contact;
import dev.prospectus.model.Notice;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes programmes as services. A strand is none of its own, since its page is its programme's: its runs say which they belong to.
 */
final class Services {

    /** HSDS asks for thousandths of a second. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private final Edition edition;
    private final Ids ids;
    private final String hub;
    private final Schedules schedules;
    private final Places places;
    private final Costs costs;
    private final LastModified modified;

    Services(Edition edition, Ids ids) {
        this.edition = edition;
        this.ids = ids;
        this.hub = ids.of("organizations", "hub");
        this.schedules = new Schedules(edition, ids);
        this.places = new Places(edition, ids);
        this.costs = new Costs(edition, ids);
        this.modified = new LastModified(edition);
    }

    /** As it stands in the list of all: enough to tell which to ask for. */
    void brief(Json json, Programme programme) {
        json.text("id", ids.service(programme.id()));
        json.text("organization_id", hub);
        json.text("name", programme.title());
        json.text("status", status(programme));
        json.text("last_modified", modified(programme));
    }

    /** With all that HSDS has for it. */
    void whole(Json json, Programme programme) {
        Contact contact = edition.catalogue().contact(programme.contact()).orElseThrow();
        List<Cohort> runs = open(programme);
        json.text("id", ids.service(programme.id()));
        json.text("name", programme.title());
        json.text("description", programme.summary());
        json.text("url", edition.routes().absolute(Routes.programme(programme.id())));
        json.text("email", contact.email());
        json.text("status", status(programme));
        json.text("alert", alert(programme));
        json.text("last_modified", modified(programme));
        json.text(Json.AS_OF, edition.asOf().toString());
        json.object("organization", () -> organisation(json));
        json.list("contacts", List.of(contact), one -> contact(json, one));
        costs.write(json, programme, runs);
        schedules.write(json, runs);
        places.write(json, programme, runs);
        json.some("attributes", Classification.terms(programme, ids), term -> {
            json.text("id", ids.of("attributes", programme.id() + "/" + term));
            json.text("taxonomy_term_id", term);
        });
    }

    /** What is gone for good is in no catalogue, so that nothing here is defunct. */
    private String status(Programme programme) {
        return switch (edition.booking(OfferId.of(programme.id())).status()) {
            case OPEN, FEW_PLACES, WAITING_LIST, OPENING_SOON, REGISTER_INTEREST, FULLY_BOOKED, CLOSED, IN_PROGRESS ->
                "active";
            case POSTPONED -> "temporarily closed";
            case FINISHED, CANCELLED, NOT_RUNNING -> "inactive";
        };
    }

    /** Those for which a school can apply, now or from a day that is known, or wait: HSDS has no word for a run that is full, under way or cancelled. */
    private List<Cohort> open(Programme programme) {
        return edition.booking(OfferId.of(programme.id())).currentById().stream()
                .filter(run -> edition.booking(run).status().takesApplications())
                .toList();
    }

    private Optional<String> alert(Programme programme) {
        return Optional.of(edition.catalogue().notices(programme.id(), edition.asOf()).stream()
                        .map(Notice::title)
                        .collect(Collectors.joining("; ")))
                .filter(titles -> !titles.isEmpty());
    }

    private Optional<String> modified(Programme programme) {
        return modified.of(programme).map(MOMENT::format);
    }

    private void organisation(Json json) {
        SiteConfig site = edition.catalogue().site();
        json.text("id", hub);
        json.text("name", site.name());
        json.text("description", site.tagline());
        json.text("website", edition.routes().absolute(Routes.HOME));
    }

    /** A person only where the hub says that they agreed to be named. */
    private void contact(Json json, Contact contact) {
        json.text("id", ids.of("contacts", contact.id()));
        json.text("name", contact.named().orElse(contact.role()));
        json.text("title", contact.named().map(person -> contact.role()));
    }
}
