package dev.prospectus.card;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RunWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which pages have a card of their own: programmes, pathways and news. All others have the hub's, also those of single runs, whose
 * status may be another than their programme's.
 */
public final class Cards {

    private final Edition edition;
    private final SiteConfig site;
    private final RunWords runs;
    private final Card hub;
    private final CardDrawing drawing;
    private final Map<ProgrammeId, Card> programmes = new ConcurrentHashMap<>();

    private Cards(Edition edition) {
        this.edition = edition;
        this.site = edition.catalogue().site();
        this.runs = new RunWords(edition);
        this.hub = Card.of(
                Routes.card(Routes.HOME),
                new Face(site.name(), "", site.tagline(), Optional.empty(), List.of(site.description())));
        this.drawing = new CardDrawing(site.theme().light());
    }

    /** Those of an edition, for pages that name them and for their pictures. */
    public static Cards of(Edition edition) {
        return edition.once(Cards.class, Cards::new);
    }

    /** The card that goes with a page about something. */
    public Card of(Subject subject) {
        if (subject instanceof Subject.OfProgramme || subject instanceof Subject.BesideProgramme) {
            return subject.programme()
                    .flatMap(id -> edition.catalogue().programme(id))
                    .map(this::programme)
                    .orElse(hub);
        } else if (subject instanceof Subject.OfPathway pathway) {
            return edition.catalogue().pathway(pathway.id()).map(this::pathway).orElse(hub);
        } else if (subject instanceof Subject.OfText text && text.page().isPost()) {
            return news(text.page());
        }
        return hub;
    }

    /** Every card. */
    public List<Card> all() {
        return Stream.of(
                        Stream.of(hub),
                        edition.catalogue().programmes().stream().map(this::programme),
                        edition.catalogue().pathways().stream().map(this::pathway),
                        edition.catalogue().pages().stream()
                                .filter(ContentPage::isPost)
                                .map(this::news))
                .flatMap(cards -> cards)
                .toList();
    }

    /** The picture of a card, as PNG; what was drawn once is kept. */
    public byte[] png(Card card) {
        return edition.cache().bytes(drawing.key(card.face()), () -> drawing.draw(card.face()));
    }

    private Card programme(Programme programme) {
        return programmes.computeIfAbsent(programme.id(), unseen -> made(programme));
    }

    private Card made(Programme programme) {
        OfferId whole = OfferId.of(programme.id());
        OfferBooking booking = edition.booking(whole);
        Face.Known known = new Face.Known(booking.status(), "as known on " + DateWords.day(edition.today()));
        return Card.of(
                Routes.card(Routes.programme(programme.id())),
                new Face(
                        site.name(),
                        Listing.labels(programme.phases()),
                        programme.title(),
                        Optional.of(known),
                        booking.best().map(CohortBooking::cohort).stream()
                                .flatMap(this::run)
                                .toList()));
    }

    /** When and where, in one line. */
    private Stream<String> run(Cohort run) {
        return Stream.of(runs.starts(run).map(Phrase::words), runs.where(run))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty())
                .reduce((when, where) -> when + ". " + where)
                .stream();
    }

    private Card pathway(Pathway pathway) {
        return Card.of(
                Routes.card(Routes.pathway(pathway.id())),
                new Face(site.name(), "Pathway", pathway.title(), Optional.empty(), List.of(pathway.summary())));
    }

    private Card news(ContentPage post) {
        String day = post.date().map(DateWords::day).map(date -> ", " + date).orElse("");
        return Card.of(
                Routes.card(Routes.page(post)),
                new Face(site.name(), "News" + day, post.title(), Optional.empty(), List.of()));
    }
}
