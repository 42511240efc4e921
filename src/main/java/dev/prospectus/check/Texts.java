package dev.prospectus.check;

import dev.prospectus.check.Text.Life;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.Notice;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.RichText;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.Venue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks once through every text of a catalogue that readers see. A stage that bears the title of its offer was most
 * likely given it by default: it is not looked at twice.
 */
final class Texts {

    private final List<Text> found = new ArrayList<>();
    private final Set<String> offerTitles = new HashSet<>();

    private Texts() {}

    static List<Text> of(Catalogue catalogue) {
        Texts texts = new Texts();
        catalogue.programmes().forEach(texts::programme);
        catalogue.cohorts().forEach(texts::cohort);
        catalogue.pathways().forEach(texts::pathway);
        catalogue.notices().forEach(texts::notice);
        catalogue.pages().forEach(texts::page);
        catalogue.venues().forEach(texts::venue);
        catalogue.glossary().forEach(texts::term);
        catalogue.contacts().forEach(contact -> {
            Spot spot = Spot.in(DataFiles.contacts()).at(contact.id().value());
            texts.title(spot.at("role"), Life.STANDING, contact.role());
            texts.maybe(spot.at("about"), Life.STANDING, contact.about());
        });
        texts.site(catalogue.site());
        return List.copyOf(texts.found);
    }

    private void programme(Programme programme) {
        Spot spot = Spot.of(programme);
        Life life = Life.EVERGREEN;
        title(spot.at("title"), life, programme.title());
        offerTitles.add(programme.briefTitle());
        programme.shortTitle().ifPresent(words -> title(spot.at("short-title"), life, words));
        plain(spot.at("summary"), life, programme.summary());
        for (int i = 0; i < programme.strands().size(); i++) {
            Programme.Strand strand = programme.strands().get(i);
            Spot place = spot.at("strands").item(i);
            title(place.at("title"), life, strand.title());
            offerTitles.add(strand.title());
            plain(place.at("summary"), life, strand.summary());
            eligibility(place.at("eligibility"), strand.eligibility());
            units(place.at("units"), strand.units());
        }
        units(spot.at("units"), programme.units());
        plain(spot.at("format", "duration"), life, programme.format().duration());
        for (int i = 0; i < programme.format().meetings().size(); i++) {
            plain(
                    spot.at("format", "meetings").item(i).at("what"),
                    life,
                    programme.format().meetings().get(i).what());
        }
        eligibility(spot.at("eligibility"), programme.eligibility());
        maybe(spot.at("funding", "funder"), life, programme.funding().funder());
        programme
                .funding()
                .grant()
                .ifPresent(grant -> plain(spot.at("funding", "grant", "purpose"), life, grant.purpose()));
        maybe(spot.at("funding", "notes"), life, programme.funding().notes());
        all(spot.at("outcomes"), life, programme.outcomes());
        all(spot.at("expectations"), life, programme.expectations());
        markdown(spot.at("apply"), life, programme.apply());
        markdown(spot.at("body"), life, programme.body());
        for (int i = 0; i < programme.media().size(); i++) {
            Programme.Media media = programme.media().get(i);
            maybe(spot.at("media").item(i).at("caption"), life, media.caption());
            if (media instanceof Programme.Media.Video video) {
                title(spot.at("media").item(i).at("title"), life, video.title());
            }
        }
        for (int i = 0; i < programme.further().size(); i++) {
            Programme.Further further = programme.further().get(i);
            title(spot.at("further").item(i).at("title"), Life.DATED, further.title());
            maybe(spot.at("further").item(i).at("summary"), Life.DATED, further.summary());
        }
    }

    private void units(Spot spot, List<Programme.Unit> units) {
        for (int i = 0; i < units.size(); i++) {
            title(spot.item(i).at("title"), Life.EVERGREEN, units.get(i).title());
            maybe(spot.item(i).at("summary"), Life.EVERGREEN, units.get(i).summary());
        }
    }

    private void eligibility(Spot spot, Eligibility eligibility) {
        all(spot.at("criteria"), Life.EVERGREEN, eligibility.criteria());
        all(spot.at("preferred"), Life.EVERGREEN, eligibility.preferred());
    }

    private void cohort(Cohort cohort) {
        Spot spot = Spot.of(cohort);
        title(spot.at("title"), Life.PASSING, cohort.title());
        for (int i = 0; i < cohort.sessions().size(); i++) {
            Spot place = spot.at("sessions").item(i).at("title");
            cohort.sessions().get(i).title().ifPresent(words -> title(place, Life.PASSING, words));
        }
        maybe(spot.at("override", "reason"), Life.PASSING, cohort.override().flatMap(Cohort.StatusOverride::reason));
        cohort.cancelled().ifPresent(said -> plain(spot.at("cancelled", "reason"), Life.PASSING, said.reason()));
        markdown(spot.at("notes"), Life.PASSING, cohort.notes());
    }

    private void pathway(Pathway pathway) {
        Spot spot = Spot.of(pathway);
        Life life = Life.EVERGREEN;
        title(spot.at("title"), life, pathway.title());
        plain(spot.at("summary"), life, pathway.summary());
        markdown(spot.at("body"), life, pathway.body());
        for (int i = 0; i < pathway.routes().size(); i++) {
            Pathway.Route route = pathway.routes().get(i);
            Spot place = spot.at("routes").item(i);
            title(place.at("title"), life, route.title());
            maybe(place.at("summary"), life, route.summary());
            for (int j = 0; j < route.stages().size(); j++) {
                Pathway.Stage stage = route.stages().get(j);
                if (!offerTitles.contains(stage.title())) {
                    title(place.at("stages").item(j).at("title"), life, stage.title());
                }
                plain(place.at("stages").item(j).at("timing"), life, stage.timing());
                maybe(place.at("stages").item(j).at("note"), life, stage.note());
            }
        }
    }

    private void notice(Notice notice) {
        title(Spot.of(notice).at("title"), Life.PASSING, notice.title());
        found.add(Text.markdown(Spot.of(notice).at("text"), Life.PASSING, notice.text()));
    }

    private void page(ContentPage page) {
        Life life = page.isPost() ? Life.DATED : Life.STANDING;
        title(Spot.of(page).at("title"), life, page.title());
        maybe(Spot.of(page).at("summary"), life, page.summary());
        found.add(Text.markdown(Spot.of(page).at("body"), life, page.body()));
    }

    private void venue(Venue venue) {
        Spot spot = Spot.in(DataFiles.venues()).at(venue.id().value());
        title(spot.at("name"), Life.STANDING, venue.name());
        maybe(spot.at("access"), Life.STANDING, venue.access());
        maybe(spot.at("travel"), Life.STANDING, venue.travel());
    }

    private void term(GlossaryTerm term) {
        Spot spot = Spot.in(DataFiles.glossary()).at(term.term());
        maybe(spot.at("full"), Life.STANDING, term.full());
        plain(spot.at("meaning"), Life.STANDING, term.meaning());
    }

    private void site(SiteConfig site) {
        Spot spot = Spot.ofSite();
        title(spot.at("name"), Life.STANDING, site.name());
        plain(spot.at("tagline"), Life.STANDING, site.tagline());
        plain(spot.at("description"), Life.STANDING, site.description());
        for (int i = 0; i < site.navigation().size(); i++) {
            title(
                    spot.at("navigation").item(i).at("title"),
                    Life.STANDING,
                    site.navigation().get(i).title());
        }
        for (int i = 0; i < site.footer().size(); i++) {
            title(
                    spot.at("footer").item(i).at("title"),
                    Life.STANDING,
                    site.footer().get(i).title());
        }
        all(
                spot.at("accessibility", "known-problems"),
                Life.STANDING,
                site.accessibility().knownProblems());
        maybe(
                spot.at("accessibility", "tested"),
                Life.STANDING,
                site.accessibility().tested());
    }

    private void title(Spot spot, Life life, String words) {
        found.add(Text.plain(spot, life, true, words));
    }

    private void plain(Spot spot, Life life, String words) {
        found.add(Text.plain(spot, life, false, words));
    }

    private void maybe(Spot spot, Life life, Optional<String> words) {
        words.ifPresent(text -> plain(spot, life, text));
    }

    private void all(Spot spot, Life life, List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            plain(spot.item(i), life, sentences.get(i));
        }
    }

    private void markdown(Spot spot, Life life, Optional<RichText> rich) {
        rich.ifPresent(text -> found.add(Text.markdown(spot, life, text)));
    }
}
