package dev.prospectus.check;

import dev.prospectus.check.Text.Life;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Contact;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Evidence;
import dev.prospectus.model.Funding;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.Handouts;
import dev.prospectus.model.Notice;
import dev.prospectus.model.Outcome;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Postponement;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quote;
import dev.prospectus.model.RichText;
import dev.prospectus.model.Session;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.StatusOverride;
import dev.prospectus.model.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks through every text of a file that readers see. A stage that bears the title of its offer was most likely given it
 * by default: it is not looked at twice.
 */
final class Texts {

    private final List<Text> found = new ArrayList<>();
    private final Set<String> offerTitles;

    private Texts(Set<String> offerTitles) {
        this.offerTitles = offerTitles;
    }

    /**
     * The texts of the entities in one file.
     *
     * @param offerTitles what stages are called by default
     */
    static List<Text> of(List<?> entities, Set<String> offerTitles) {
        Texts texts = new Texts(offerTitles);
        entities.forEach(texts::add);
        return texts.found;
    }

    private void add(Object entity) {
        if (entity instanceof Programme programme) {
            programme(programme);
        } else if (entity instanceof Cohort cohort) {
            cohort(cohort);
        } else if (entity instanceof Pathway pathway) {
            pathway(pathway);
        } else if (entity instanceof Notice notice) {
            notice(notice);
        } else if (entity instanceof ContentPage page) {
            page(page);
        } else if (entity instanceof Venue venue) {
            venue(venue);
        } else if (entity instanceof GlossaryTerm term) {
            term(term);
        } else if (entity instanceof Contact contact) {
            contact(contact);
        } else if (entity instanceof SiteConfig site) {
            site(site);
        }
    }

    private void programme(Programme programme) {
        Pointer pointer = Pointer.of(programme);
        Life life = Life.EVERGREEN;
        title(pointer.at("title"), life, programme.title());
        programme.shortTitle().ifPresent(words -> title(pointer.at("short-title"), life, words));
        all(pointer.at("also-called"), life, programme.alsoCalled());
        plain(pointer.at("summary"), life, programme.summary());
        for (int i = 0; i < programme.strands().size(); i++) {
            Programme.Strand strand = programme.strands().get(i);
            Pointer place = pointer.at("strands").item(i);
            title(place.at("title"), life, strand.title());
            plain(place.at("summary"), life, strand.summary());
            eligibility(place.at("eligibility"), strand.eligibility());
            units(place.at("units"), strand.units());
        }
        units(pointer.at("units"), programme.units());
        plain(pointer.at("format", "duration"), life, programme.format().duration());
        for (int i = 0; i < programme.format().meetings().size(); i++) {
            plain(
                    pointer.at("format", "meetings").item(i).at("what"),
                    life,
                    programme.format().meetings().get(i).what());
        }
        for (int i = 0; i < programme.format().participants().size(); i++) {
            maybe(
                    pointer.at("format", "participants").item(i).at("as"),
                    life,
                    programme.format().participants().get(i).as());
        }
        eligibility(pointer.at("eligibility"), programme.eligibility());
        maybe(pointer.at("funding", "funder"), life, programme.funding().funder());
        List<Funding.Grant> grants = programme.funding().grants();
        for (int i = 0; i < grants.size(); i++) {
            plain(
                    pointer.at("funding", "grant").item(i).at("purpose"),
                    life,
                    grants.get(i).purpose());
        }
        List<Funding.InKind> inKind = programme.funding().inKind();
        for (int i = 0; i < inKind.size(); i++) {
            plain(pointer.at("funding", "in-kind").item(i), life, inKind.get(i).what());
        }
        maybe(pointer.at("funding", "notes"), life, programme.funding().notes());
        for (int i = 0; i < programme.outcomes().size(); i++) {
            Outcome outcome = programme.outcomes().get(i);
            Pointer place = pointer.at("outcomes").item(i);
            plain(outcome.whom().isEmpty() ? place : place.at("text"), life, outcome.text());
        }
        all(pointer.at("expectations"), life, programme.expectations().orElse(List.of()));
        markdown(pointer.at("apply"), life, programme.apply());
        markdown(pointer.at("body"), life, programme.body());
        work(pointer, programme.work());
        maybe(pointer.at("certificate"), life, programme.recognition().certificate());
        maybe(pointer.at("credits"), life, programme.recognition().credits());
        evidence(pointer, programme.content().evidence());
    }

    private void work(Pointer pointer, Programme.Work work) {
        all(pointer.at("work"), Life.EVERGREEN, work.always());
        all(pointer.at("activities"), Life.EVERGREEN, work.activities());
        all(pointer.at("bring"), Life.EVERGREEN, work.bring());
        work.focus().forEach((year, words) -> plain(pointer.at("focus", year.toString()), Life.PASSING, words));
    }

    /** What people said, and what others call their pages, stays as it is. */
    private void evidence(Pointer pointer, Evidence evidence) {
        for (int i = 0; i < evidence.media().size(); i++) {
            Evidence.Media media = evidence.media().get(i);
            Pointer place = pointer.at("media").item(i);
            maybe(place.at("caption"), Life.EVERGREEN, media.caption());
            if (media instanceof Evidence.Media.Video video) {
                title(place.at("title"), Life.EVERGREEN, video.title());
            }
        }
        for (int i = 0; i < evidence.further().size(); i++) {
            Evidence.Further further = evidence.further().get(i);
            titled(pointer.at("further").item(i), Life.DATED, further.title(), further.summary());
        }
        for (int i = 0; i < evidence.quotes().size(); i++) {
            Quote quote = evidence.quotes().get(i);
            plain(pointer.at("quotes").item(i).at("text"), Life.DATED, quote.text());
            title(pointer.at("quotes").item(i).at("role"), Life.DATED, quote.role());
        }
    }

    private void units(Pointer pointer, List<Programme.Unit> units) {
        for (int i = 0; i < units.size(); i++) {
            Programme.Unit unit = units.get(i);
            titled(pointer.item(i), Life.EVERGREEN, unit.title(), unit.summary());
        }
    }

    private void eligibility(Pointer pointer, Eligibility eligibility) {
        all(pointer.at("criteria"), Life.EVERGREEN, eligibility.criteria());
        all(pointer.at("preferred"), Life.EVERGREEN, eligibility.preferred());
        all(pointer.at("advised"), Life.EVERGREEN, eligibility.advised().sentences());
        all(pointer.at("priority"), Life.EVERGREEN, eligibility.priority());
        all(pointer.at("suits"), Life.EVERGREEN, eligibility.suits());
    }

    private void cohort(Cohort cohort) {
        Pointer pointer = Pointer.of(cohort);
        title(pointer.at("title"), Life.PASSING, cohort.title());
        for (int i = 0; i < cohort.sessions().size(); i++) {
            Pointer place = pointer.at("sessions").item(i);
            Session session = cohort.sessions().get(i);
            session.title().ifPresent(words -> title(place.at("title"), Life.PASSING, words));
            for (int j = 0; j < session.parts().size(); j++) {
                Pointer part = place.at("parts").item(j).at("title");
                session.parts().get(j).title().ifPresent(words -> title(part, Life.PASSING, words));
            }
            handouts(place, session.handouts());
        }
        handouts(pointer, cohort.handouts());
        maybe(pointer.at("override", "reason"), Life.PASSING, cohort.override().flatMap(StatusOverride::reason));
        maybe(
                pointer.at("postponed", "reason"),
                Life.PASSING,
                cohort.postponed().map(Postponement::reason));
        cohort.cancelled()
                .ifPresent(cancelled -> plain(pointer.at("cancelled", "reason"), Life.PASSING, cancelled.reason()));
        markdown(pointer.at("notes"), Life.PASSING, cohort.notes());
    }

    private void handouts(Pointer pointer, Handouts handouts) {
        all(pointer.at("bring"), Life.PASSING, handouts.bring());
        for (int i = 0; i < handouts.materials().size(); i++) {
            title(
                    pointer.at("materials").item(i).at("title"),
                    Life.PASSING,
                    handouts.materials().get(i).title());
        }
    }

    private void pathway(Pathway pathway) {
        Pointer pointer = Pointer.of(pathway);
        Life life = Life.EVERGREEN;
        title(pointer.at("title"), life, pathway.title());
        plain(pointer.at("summary"), life, pathway.summary());
        markdown(pointer.at("body"), life, pathway.body());
        for (int i = 0; i < pathway.routes().size(); i++) {
            Pathway.Route route = pathway.routes().get(i);
            Pointer place = pointer.at("routes").item(i);
            titled(place, life, route.title(), route.summary());
            for (int j = 0; j < route.stages().size(); j++) {
                Pathway.Stage stage = route.stages().get(j);
                if (!offerTitles.contains(stage.title())) {
                    title(place.at("stages").item(j).at("title"), life, stage.title());
                }
                maybe(
                        place.at("stages").item(j).at("timing"),
                        life,
                        Optional.of(stage.timing()).filter(words -> !words.isEmpty()));
                maybe(place.at("stages").item(j).at("notes"), life, stage.note());
                markdown(place.at("stages").item(j).at("body"), life, stage.body());
            }
        }
        evidence(pointer, pathway.evidence());
    }

    private void notice(Notice notice) {
        title(Pointer.of(notice).at("title"), Life.PASSING, notice.title());
        found.add(Text.markdown(Pointer.of(notice).at("text"), Life.PASSING, notice.text()));
    }

    private void page(ContentPage page) {
        Life life = page.isPost() ? Life.DATED : Life.STANDING;
        titled(Pointer.of(page), life, page.title(), page.summary());
        found.add(Text.markdown(Pointer.of(page).at("body"), life, page.body()));
    }

    private void venue(Venue venue) {
        Pointer pointer = Pointer.in(DataFiles.venues()).at(venue.id().value());
        title(pointer.at("name"), Life.STANDING, venue.name());
        maybe(pointer.at("access"), Life.STANDING, venue.access().words());
        maybe(pointer.at("travel"), Life.STANDING, venue.travel());
    }

    private void term(GlossaryTerm term) {
        Pointer pointer = Pointer.in(DataFiles.glossary()).at(term.term());
        maybe(pointer.at("full"), Life.STANDING, term.full());
        plain(pointer.at("meaning"), Life.STANDING, term.meaning());
    }

    private void contact(Contact contact) {
        Pointer pointer = Pointer.in(DataFiles.contacts()).at(contact.id().value());
        title(pointer.at("role"), Life.STANDING, contact.role());
        maybe(pointer.at("about"), Life.STANDING, contact.about());
    }

    private void site(SiteConfig site) {
        Pointer pointer = Pointer.ofSite();
        title(pointer.at("name"), Life.STANDING, site.name());
        plain(pointer.at("tagline"), Life.STANDING, site.tagline());
        plain(pointer.at("description"), Life.STANDING, site.description());
        links(pointer.at("navigation"), site.navigation());
        links(pointer.at("footer"), site.footer());
        all(
                pointer.at("accessibility", "known-problems"),
                Life.STANDING,
                site.accessibility().knownProblems());
        maybe(
                pointer.at("accessibility", "tested"),
                Life.STANDING,
                site.accessibility().tested());
    }

    private void links(Pointer pointer, List<SiteConfig.NavigationLink> links) {
        for (int i = 0; i < links.size(); i++) {
            title(pointer.item(i).at("title"), Life.STANDING, links.get(i).title());
        }
    }

    private void titled(Pointer pointer, Life life, String title, Optional<String> summary) {
        title(pointer.at("title"), life, title);
        maybe(pointer.at("summary"), life, summary);
    }

    private void title(Pointer pointer, Life life, String words) {
        found.add(Text.plain(pointer, life, true, words));
    }

    private void plain(Pointer pointer, Life life, String words) {
        found.add(Text.plain(pointer, life, false, words));
    }

    private void maybe(Pointer pointer, Life life, Optional<String> words) {
        words.ifPresent(text -> plain(pointer, life, text));
    }

    private void all(Pointer pointer, Life life, List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            plain(pointer.item(i), life, sentences.get(i));
        }
    }

    private void markdown(Pointer pointer, Life life, Optional<RichText> rich) {
        rich.ifPresent(text -> found.add(Text.markdown(pointer, life, text)));
    }
}
