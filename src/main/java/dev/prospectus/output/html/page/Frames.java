package dev.prospectus.output.html.page;

import dev.prospectus.card.Card;
import dev.prospectus.card.Cards;
import dev.prospectus.linkeddata.LinkedData;
import dev.prospectus.linkeddata.LinkedPage;
import dev.prospectus.markdown.PictureMarkup;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Contact;
import dev.prospectus.model.Nouns;
import dev.prospectus.model.PageId;
import dev.prospectus.model.Partner;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes the frame of each page. */
public final class Frames {

    private final Edition edition;
    private final SiteConfig site;
    private final Routes routes;
    private final DateWords dates;
    private final TextHtml texts;
    private final LinkedData linked;
    private final Cards cards;

    /** What the foot of a page leads to where the site tells of programmes. */
    private final List<Link> ofProgrammes;

    Frames(Edition edition, DateWords dates, TextHtml texts) {
        this.edition = edition;
        this.site = edition.catalogue().site();
        this.routes = edition.routes();
        this.dates = dates;
        this.texts = texts;
        this.linked = new LinkedData(edition);
        this.cards = Cards.of(edition);
        this.ofProgrammes = ofProgrammes(edition);
    }

    private static List<Link> ofProgrammes(Edition edition) {
        Nouns nouns = edition.catalogue().nouns();
        List<Link> links = new ArrayList<>();
        if (Planning.isThere(edition)) {
            links.add(new Link(nouns.say(PageHead.PLAN_TITLE), Routes.PLAN));
        }
        if (edition.catalogue().tellsOfProgrammes()) {
            if (edition.catalogue().site().booklet()) {
                links.add(new Link(nouns.say("All {programmes} as PDF"), Routes.BOOKLET));
            }
            links.add(new Link("Data and calendars", Routes.DATA));
        }
        return List.copyOf(links);
    }

    public Frame frame(PageHead head) {
        boolean isHome = head.path().equals(Routes.HOME);
        return new Frame(
                new Frame.Page(
                        isHome ? site.name() + ": " + site.tagline() : head.heading() + " – " + site.name(),
                        head.heading(),
                        head.description(),
                        routes.absolute(head.path()),
                        head.kind(),
                        head.listed(),
                        Stream.concat(
                                        head.alternates().stream(),
                                        head.about().twin().stream()
                                                .map(path -> new Alternate("text/markdown", "In Markdown", path)))
                                .map(form -> new Alternate(form.type(), form.title(), routes.href(form.href())))
                                .toList(),
                        linked.of(new LinkedPage(
                                head.path(), head.heading(), isHome ? List.of() : above(head), head.subject()))),
                shared(),
                age(),
                navigation(head.path()),
                isHome ? List.of() : breadcrumbs(head),
                notices(head),
                edition.catalogue().nouns(),
                preview(head.subject()));
    }

    private Frame.Preview preview(Subject subject) {
        Card card = cards.of(subject);
        boolean article = subject instanceof Subject.OfText text && text.page().isPost();
        Locale locale = Locale.forLanguageTag(site.language());
        return new Frame.Preview(
                article ? "article" : "website",
                locale.getCountry().isEmpty() ? "" : locale.getLanguage() + "_" + locale.getCountry(),
                routes.absolute(card.path()),
                card.alt());
    }

    private Frame.Site shared() {
        return new Frame.Site(
                site.language(),
                site.name(),
                site.tagline(),
                routes.href(Routes.HOME),
                edition.picture(Routes.ICON_DRAWN.substring(1)).map(drawing -> routes.href(Routes.ICON_DRAWN)),
                Stream.concat(
                                site.footer().stream()
                                        .filter(link -> !link.to().equals(Routes.DATA))
                                        .map(link -> new Link(link.title(), link.to())),
                                ofProgrammes.stream())
                        .map(link -> new Link(link.title(), routes.href(link.href())))
                        .toList(),
                partners(),
                contact());
    }

    private List<PartnersView> partners() {
        return Stream.of(Partner.Kind.values())
                .map(kind -> new PartnersView(
                        kind.id(),
                        kind.label(),
                        site.partners().stream()
                                .filter(partner -> partner.kind() == kind)
                                .map(this::partner)
                                .toList()))
                .filter(kind -> !kind.partners().isEmpty())
                .toList();
    }

    private PartnersView.Entry partner(Partner partner) {
        return new PartnersView.Entry(
                partner.name(),
                partner.url(),
                partner.logo()
                        .flatMap(logo -> edition.picture(logo.file())
                                .map(picture -> PictureMarkup.picture(picture, logo.alt(), routes::href))));
    }

    private Frame.Age age() {
        return new Frame.Age(
                edition.asOf().toString(),
                dates.moment(edition.asOf()),
                DateWords.day(edition.today()),
                edition.freshUntil().toString(),
                site.timeZone().getId(),
                edition.catalogue().tellsOfProgrammes());
    }

    private List<Frame.Entry> navigation(String path) {
        return site.navigation().stream()
                .map(link -> new Frame.Entry(link.title(), routes.href(link.to()), current(link.to(), path)))
                .toList();
    }

    private static String current(String target, String path) {
        if (target.equals(path)) {
            return "page";
        }
        return !target.equals(Routes.HOME) && target.endsWith("/") && path.startsWith(target) ? "true" : "";
    }

    private static List<LinkedPage.Above> above(PageHead head) {
        return Stream.concat(
                        Stream.of(new LinkedPage.Above("Home", Routes.HOME)),
                        head.trail().stream().map(link -> new LinkedPage.Above(link.title(), link.href())))
                .toList();
    }

    private List<Link> breadcrumbs(PageHead head) {
        return above(head).stream()
                .map(page -> new Link(page.title(), routes.href(page.path())))
                .toList();
    }

    private List<Frame.Note> notices(PageHead head) {
        Catalogue catalogue = edition.catalogue();
        return Stream.concat(
                        catalogue.notices(edition.asOf()).stream(),
                        head.subject().programme().stream()
                                .flatMap(programme -> catalogue.notices(programme, edition.asOf()).stream()))
                .map(notice -> new Frame.Note(
                        notice.id(),
                        notice.title(),
                        texts.beside(notice.text(), PageId.of("notice", notice.id())),
                        notice.endsAt(edition.zone()).toString()))
                .toList();
    }

    private Link contact() {
        Contact contact = edition.catalogue().contact(site.contact()).orElseThrow();
        return new Link(contact.email(), "mailto:" + contact.email());
    }
}
