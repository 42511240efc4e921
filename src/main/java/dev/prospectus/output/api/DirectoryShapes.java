package dev.prospectus.output.api;

import dev.prospectus.model.AcademicTerm;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Contact;
import dev.prospectus.model.TelephoneNumber;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other files name by its id: contacts and venues; and terms and holidays. */
final class DirectoryShapes {

    private static final Shape<TelephoneNumber> PHONE = new Shape<TelephoneNumber>("Telephone", "A telephone number.")
            .with("written", "As it is read.", Kinds.TEXT, TelephoneNumber::written)
            .with("url", "What a telephone dials (RFC 3966).", Kinds.ADDRESS, TelephoneNumber::address);

    private static final Shape<Venue> VENUE = new Shape<Venue>("Venue", "Where sessions take place.")
            .with("id", "Its id for good.", Kinds.NAME, venue -> venue.id().value())
            .with("name", "What it is called.", Kinds.TEXT, Venue::name)
            .flag("online", "Whether it is a room that people join from anywhere.", Venue::online)
            .maybe("area", "The part of the region, such as a town.", Kinds.TEXT, Venue::area)
            .some(
                    "address",
                    "The lines of its address without the postcode.",
                    Kinds.TEXT,
                    venue -> venue.address().lines())
            .maybe(
                    "postcode",
                    "Its postcode.",
                    Kinds.TEXT,
                    venue -> venue.address().postcode())
            .maybe(
                    "country",
                    "Its country (two letters of ISO 3166-1).",
                    Kinds.TEXT,
                    venue -> venue.address().country())
            .some(
                    "features",
                    "What it has for people with access needs: ids of the vocabulary.",
                    Kinds.WORD,
                    venue -> venue.access().features())
            .maybe(
                    "access",
                    "What the features do not say.",
                    Kinds.TEXT,
                    venue -> venue.access().words())
            .maybe("travel", "How to get there.", Kinds.TEXT, Venue::travel);

    private static final Shape<AcademicTerm> TERM = new Shape<AcademicTerm>(
                    "Term", "A term or a holiday of the {schools} that the hub serves.")
            .with("id", "Its id for good.", Kinds.NAME, AcademicTerm::id)
            .with("title", "What it is called.", Kinds.TEXT, AcademicTerm::title)
            .with("kind", "Whether {schools} are open.", Kinds.oneOf(AcademicTerm.Kind.values()), AcademicTerm::kind)
            .with("from", "Its first day.", Kinds.DAY, AcademicTerm::from)
            .with("until", "Its last day.", Kinds.DAY, AcademicTerm::until);

    static final Shape<Catalogue> VENUES = new Shape<Catalogue>("Venues", "Venues.")
            .all("venues", "Each venue of a run, by id.", VENUE, DirectoryShapes::named);

    static final Shape<Catalogue> TERMS = new Shape<Catalogue>("Terms", "Terms.")
            .all("terms", "Terms and holidays, by their first day.", TERM, Catalogue::terms);

    private DirectoryShapes() {}

    static Shape<Catalogue> contacts(Edition edition) {
        Shape<Contact> contact = new Shape<Contact>("Contact", "Whom to ask: a role.")
                .with("id", "Its id for good.", Kinds.NAME, some -> some.id().value())
                .with("role", "What the role is called.", Kinds.TEXT, Contact::role)
                .with("email", "A mailbox of the role.", Kinds.TEXT, Contact::email)
                .maybe("phone", "A telephone number.", PHONE, Contact::phone)
                .maybe("about", "What to ask, one sentence.", Kinds.TEXT, Contact::about)
                .maybe("holder", "Who has the role, where they agreed to be named.", Kinds.TEXT, Contact::named)
                .with(
                        "page",
                        "The part of a page that is about it.",
                        Kinds.ADDRESS,
                        some -> edition.routes().absolute(Routes.CONTACT + "#" + some.id()));
        return new Shape<Catalogue>("Contacts", "Contacts.")
                .all("contacts", "Each contact, by id.", contact, catalogue -> List.copyOf(catalogue.contacts()));
    }

    /** A venue where nothing takes place yet that readers may know of is none that they may know of. */
    private static List<Venue> named(Catalogue catalogue) {
        Set<VenueId> named =
                catalogue.cohorts().stream().flatMap(DirectoryShapes::venues).collect(Collectors.toSet());
        return catalogue.venues().stream()
                .filter(venue -> named.contains(venue.id()))
                .toList();
    }

    private static Stream<VenueId> venues(Cohort run) {
        return Stream.concat(
                run.venue().stream(),
                run.sessions().stream()
                        .flatMap(session -> Stream.concat(
                                session.venue().stream(),
                                session.parts().stream().flatMap(part -> part.venue().stream()))));
    }
}
