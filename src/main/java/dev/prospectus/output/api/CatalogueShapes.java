package dev.prospectus.output.api;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.Vocabulary;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.Optional;

/** The first file: the hub, its words, and where everything else stands. */
final class CatalogueShapes {

    private static final Shape<Labelled> WORD = new Shape<Labelled>("Word", "A word of the hub's vocabulary.")
            .with("id", "How files name it.", Kinds.WORD, word -> word)
            .with("label", "How pages name it.", Kinds.TEXT, Labelled::label)
            .maybe(
                    "inText",
                    "The same in the midst of a sentence.",
                    Kinds.TEXT,
                    word -> Optional.of(word.inText()).filter(words -> !words.equals(word.label())))
            .maybe(
                    "plural",
                    "What several are called in the midst of a sentence, of roles.",
                    Kinds.TEXT,
                    word -> word instanceof Role role ? Optional.of(role.plural()) : Optional.empty());

    private static final Shape<Vocabulary> VOCABULARY = new Shape<Vocabulary>(
                    "Vocabulary", "The words that the hub has, each list in the order in which pages tell it.")
            .all("phases", "{Phases}.", WORD, Vocabulary::phases)
            .all("roles", "Roles.", WORD, Vocabulary::roles)
            .all("schoolTypes", "Kinds of {schools}.", WORD, Vocabulary::schoolTypes)
            .all("modes", "How people meet.", WORD, Vocabulary::modes)
            .all("strandKinds", "Why {a programme} is divided.", WORD, Vocabulary::strandKinds)
            .all("placeUnits", "What places are counted in.", WORD, Vocabulary::placeUnits)
            .all("features", "What there is for people with access needs.", WORD, Vocabulary::accessFeatures);

    private final Edition edition;
    private final Routes routes;

    CatalogueShapes(Edition edition) {
        this.edition = edition;
        this.routes = edition.routes();
    }

    /** A file of the interface that is the only one of its kind, or one of a year. */
    private record Link(String name, String path) {}

    Shape<Catalogue> whole(StatusShapes statuses) {
        return new Shape<Catalogue>("Catalogue", "The catalogue.")
                .with("hub", "The hub.", hub(), Catalogue::site)
                .with(
                        "nextChange",
                        "When to look again at the latest.",
                        StatusShapes.NEXT,
                        catalogue -> statuses.next())
                .all(
                        "programmes",
                        "Each {programme}, by id.",
                        programme(),
                        catalogue -> List.copyOf(catalogue.programmes()))
                .all("pathways", "Each pathway, by id.", pathway(), catalogue -> List.copyOf(catalogue.pathways()))
                .all("cohorts", "The runs of each {year}.", year(), ApiFiles::years)
                .all(
                        "files",
                        "All other files.",
                        link(),
                        catalogue -> ApiFiles.SINGLE.stream()
                                .map(name -> new Link(name, Routes.api(name)))
                                .toList())
                .all(
                        "statuses",
                        "The booking statuses, what one can act on best first.",
                        StatusShapes.LABEL,
                        catalogue -> List.of(BookingStatus.values()))
                .with("vocabulary", "The words that the hub has.", VOCABULARY, Catalogue::vocabulary);
    }

    private Shape<SiteConfig> hub() {
        return new Shape<SiteConfig>("Hub", "The hub.")
                .with("name", "What it is called.", Kinds.TEXT, SiteConfig::name)
                .with("shortName", "The same where space is short.", Kinds.TEXT, SiteConfig::shortName)
                .with("tagline", "What it is, in a few words.", Kinds.TEXT, SiteConfig::tagline)
                .with("description", "What it does.", Kinds.TEXT, SiteConfig::description)
                .with("home", "Its home page.", Kinds.ADDRESS, site -> routes.absolute(Routes.HOME))
                .with("language", "The language of its texts (BCP 47).", Kinds.TEXT, SiteConfig::language)
                .with(
                        "timeZone",
                        "The zone in which days and times are meant.",
                        Kinds.TEXT,
                        site -> site.timeZone().getId())
                .with(
                        "currency",
                        "The code of its currency (ISO 4217).",
                        Kinds.TEXT,
                        site -> site.currency().code())
                .with("region", "The region it serves.", Kinds.TEXT, SiteConfig::region)
                .some("areas", "The places it serves.", Kinds.TEXT, SiteConfig::areas)
                .with(
                        "contact",
                        "Whom to ask about it: an id of contacts.json.",
                        Kinds.NAME,
                        site -> site.contact().value());
    }

    private Shape<Programme> programme() {
        return new Shape<Programme>("ProgrammeLink", "{A programme} in few words.")
                .with("id", "Its id for good.", Kinds.NAME, some -> some.id().value())
                .with("title", "What it is called.", Kinds.TEXT, Programme::title)
                .with("summary", "What it is, in one sentence.", Kinds.TEXT, Programme::summary)
                .all("phases", "The {phases} it is for: ids of the vocabulary.", Kinds.WORD, Programme::phases)
                .all("roles", "Whom it is for: ids of the vocabulary.", Kinds.WORD, Programme::roles)
                .all(
                        "offers",
                        "What can be booked: itself, or each of its strands.",
                        Kinds.ID,
                        some -> some.offers().stream().map(OfferId::toString).toList())
                .with(
                        "status",
                        "The booking status as of asOf.",
                        Values.STATUS,
                        some -> edition.booking(OfferId.of(some.id())).status())
                .maybe(
                        "sameAs",
                        "The name that hubs agreed on for what they all offer.",
                        Kinds.like("national/primary-development"),
                        Programme::sameAs)
                .flag(
                        "openToNeighbours",
                        "Whether it takes {schools} from outside, and other hubs may send them.",
                        some -> some.openToNeighbours()
                                .orElse(edition.catalogue()
                                        .site()
                                        .neighbourhood()
                                        .open()))
                .with("page", "Its page.", Kinds.ADDRESS, some -> routes.absolute(Routes.programme(some.id())))
                .with(
                        "file",
                        "The file that has it whole.",
                        Kinds.ADDRESS,
                        some -> routes.absolute(Routes.api(some.id())));
    }

    private Shape<Pathway> pathway() {
        return new Shape<Pathway>("PathwayLink", "A pathway in few words.")
                .with("id", "Its id for good.", Kinds.NAME, some -> some.id().value())
                .with("title", "What it is called.", Kinds.TEXT, Pathway::title)
                .with("page", "Its page.", Kinds.ADDRESS, some -> routes.absolute(Routes.pathway(some.id())))
                .with(
                        "file",
                        "The file that has it whole.",
                        Kinds.ADDRESS,
                        some -> routes.absolute(Routes.api(some.id())));
    }

    private Shape<AcademicYear> year() {
        return new Shape<AcademicYear>("YearLink", "The runs of {a year}.")
                .with("year", "The {year}.", Kinds.YEAR, some -> some)
                .with("file", "The file that lists them.", Kinds.ADDRESS, some -> routes.absolute(Routes.api(some)));
    }

    private Shape<Link> link() {
        return new Shape<Link>("FileLink", "Another file of this interface.")
                .with("name", "What it holds.", Kinds.like(ApiFiles.SINGLE.toArray(String[]::new)), Link::name)
                .with("file", "Where it is.", Kinds.ADDRESS, some -> routes.absolute(some.path()));
    }
}
