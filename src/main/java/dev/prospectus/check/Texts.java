package dev.prospectus.check;

import dev.prospectus.check.Text.Lifespan;
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
 * Collects all texts of a catalogue that readers see. A stage's title is left out if an offer has the same title,
 * because it is then most likely the default.
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
            Pointer pointer = Pointer.in(DataFiles.contacts()).at(contact.id().value());
            texts.title(pointer.at("role"), Lifespan.STANDING, contact.role());
            texts.maybe(pointer.at("about"), Lifespan.STANDING, contact.about());
        });
        texts.site(catalogue.site());
        return List.copyOf(texts.found);
    }

    private void programme(Programme programme) {
        Pointer pointer = Pointer.of(programme);
        Lifespan lifespan = Lifespan.EVERGREEN;
        title(pointer.at("title"), lifespan, programme.title());
        offerTitles.add(programme.briefTitle());
        programme.shortTitle().ifPresent(words -> title(pointer.at("short-title"), lifespan, words));
        plain(pointer.at("summary"), lifespan, programme.summary());
        for (int i = 0; i < programme.strands().size(); i++) {
            Programme.Strand strand = programme.strands().get(i);
            Pointer place = pointer.at("strands").item(i);
            title(place.at("title"), lifespan, strand.title());
            offerTitles.add(strand.title());
            plain(place.at("summary"), lifespan, strand.summary());
            eligibility(place.at("eligibility"), strand.eligibility());
            units(place.at("units"), strand.units());
        }
        units(pointer.at("units"), programme.units());
        plain(pointer.at("format", "duration"), lifespan, programme.format().duration());
        for (int i = 0; i < programme.format().meetings().size(); i++) {
            plain(
                    pointer.at("format", "meetings").item(i).at("what"),
                    lifespan,
                    programme.format().meetings().get(i).what());
        }
        eligibility(pointer.at("eligibility"), programme.eligibility());
        maybe(pointer.at("funding", "funder"), lifespan, programme.funding().funder());
        programme
                .funding()
                .grant()
                .ifPresent(grant -> plain(pointer.at("funding", "grant", "purpose"), lifespan, grant.purpose()));
        maybe(pointer.at("funding", "notes"), lifespan, programme.funding().notes());
        all(pointer.at("outcomes"), lifespan, programme.outcomes());
        all(pointer.at("expectations"), lifespan, programme.expectations());
        markdown(pointer.at("apply"), lifespan, programme.apply());
        markdown(pointer.at("body"), lifespan, programme.body());
        for (int i = 0; i < programme.media().size(); i++) {
            Programme.Media media = programme.media().get(i);
            maybe(pointer.at("media").item(i).at("caption"), lifespan, media.caption());
            if (media instanceof Programme.Media.Video video) {
                title(pointer.at("media").item(i).at("title"), lifespan, video.title());
            }
        }
        for (int i = 0; i < programme.further().size(); i++) {
            Programme.Further further = programme.further().get(i);
            title(pointer.at("further").item(i).at("title"), Lifespan.DATED, further.title());
            maybe(pointer.at("further").item(i).at("summary"), Lifespan.DATED, further.summary());
        }
    }

    private void units(Pointer pointer, List<Programme.Unit> units) {
        for (int i = 0; i < units.size(); i++) {
            title(pointer.item(i).at("title"), Lifespan.EVERGREEN, units.get(i).title());
            maybe(
                    pointer.item(i).at("summary"),
                    Lifespan.EVERGREEN,
                    units.get(i).summary());
        }
    }

    private void eligibility(Pointer pointer, Eligibility eligibility) {
        all(pointer.at("criteria"), Lifespan.EVERGREEN, eligibility.criteria());
        all(pointer.at("preferred"), Lifespan.EVERGREEN, eligibility.preferred());
    }

    private void cohort(Cohort cohort) {
        Pointer pointer = Pointer.of(cohort);
        title(pointer.at("title"), Lifespan.PASSING, cohort.title());
        for (int i = 0; i < cohort.sessions().size(); i++) {
            Pointer place = pointer.at("sessions").item(i).at("title");
            cohort.sessions().get(i).title().ifPresent(words -> title(place, Lifespan.PASSING, words));
        }
        maybe(
                pointer.at("override", "reason"),
                Lifespan.PASSING,
                cohort.override().flatMap(Cohort.StatusOverride::reason));
        cohort.cancelled()
                .ifPresent(cancellation ->
                        plain(pointer.at("cancelled", "reason"), Lifespan.PASSING, cancellation.reason()));
        markdown(pointer.at("notes"), Lifespan.PASSING, cohort.notes());
    }

    private void pathway(Pathway pathway) {
        Pointer pointer = Pointer.of(pathway);
        Lifespan lifespan = Lifespan.EVERGREEN;
        title(pointer.at("title"), lifespan, pathway.title());
        plain(pointer.at("summary"), lifespan, pathway.summary());
        markdown(pointer.at("body"), lifespan, pathway.body());
        for (int i = 0; i < pathway.routes().size(); i++) {
            Pathway.Route route = pathway.routes().get(i);
            Pointer place = pointer.at("routes").item(i);
            title(place.at("title"), lifespan, route.title());
            maybe(place.at("summary"), lifespan, route.summary());
            for (int j = 0; j < route.stages().size(); j++) {
                Pathway.Stage stage = route.stages().get(j);
                if (!offerTitles.contains(stage.title())) {
                    title(place.at("stages").item(j).at("title"), lifespan, stage.title());
                }
                plain(place.at("stages").item(j).at("timing"), lifespan, stage.timing());
                maybe(place.at("stages").item(j).at("note"), lifespan, stage.note());
            }
        }
    }

    private void notice(Notice notice) {
        title(Pointer.of(notice).at("title"), Lifespan.PASSING, notice.title());
        found.add(Text.markdown(Pointer.of(notice).at("text"), Lifespan.PASSING, notice.text()));
    }

    private void page(ContentPage page) {
        Lifespan lifespan = page.isPost() ? Lifespan.DATED : Lifespan.STANDING;
        title(Pointer.of(page).at("title"), lifespan, page.title());
        maybe(Pointer.of(page).at("summary"), lifespan, page.summary());
        found.add(Text.markdown(Pointer.of(page).at("body"), lifespan, page.body()));
    }

    private void venue(Venue venue) {
        Pointer pointer = Pointer.in(DataFiles.venues()).at(venue.id().value());
        title(pointer.at("name"), Lifespan.STANDING, venue.name());
        maybe(pointer.at("access"), Lifespan.STANDING, venue.access());
        maybe(pointer.at("travel"), Lifespan.STANDING, venue.travel());
    }

    private void term(GlossaryTerm term) {
        Pointer pointer = Pointer.in(DataFiles.glossary()).at(term.term());
        maybe(pointer.at("full"), Lifespan.STANDING, term.full());
        plain(pointer.at("meaning"), Lifespan.STANDING, term.meaning());
    }

    private void site(SiteConfig site) {
        Pointer pointer = Pointer.ofSite();
        title(pointer.at("name"), Lifespan.STANDING, site.name());
        plain(pointer.at("tagline"), Lifespan.STANDING, site.tagline());
        plain(pointer.at("description"), Lifespan.STANDING, site.description());
        for (int i = 0; i < site.navigation().size(); i++) {
            title(
                    pointer.at("navigation").item(i).at("title"),
                    Lifespan.STANDING,
                    site.navigation().get(i).title());
        }
        for (int i = 0; i < site.footer().size(); i++) {
            title(
                    pointer.at("footer").item(i).at("title"),
                    Lifespan.STANDING,
                    site.footer().get(i).title());
        }
        all(
                pointer.at("accessibility", "known-problems"),
                Lifespan.STANDING,
                site.accessibility().knownProblems());
        maybe(
                pointer.at("accessibility", "tested"),
                Lifespan.STANDING,
                site.accessibility().tested());
    }

    private void title(Pointer pointer, Lifespan lifespan, String words) {
        found.add(Text.plain(pointer, lifespan, true, words));
    }

    private void plain(Pointer pointer, Lifespan lifespan, String words) {
        found.add(Text.plain(pointer, lifespan, false, words));
    }

    private void maybe(Pointer pointer, Lifespan lifespan, Optional<String> words) {
        words.ifPresent(text -> plain(pointer, lifespan, text));
    }

    private void all(Pointer pointer, Lifespan lifespan, List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            plain(pointer.item(i), lifespan, sentences.get(i));
        }
    }

    private void markdown(Pointer pointer, Lifespan lifespan, Optional<RichText> rich) {
        rich.ifPresent(text -> found.add(Text.markdown(pointer, lifespan, text)));
    }
}
