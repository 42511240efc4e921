package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Programme;
import dev.prospectus.model.RichText.TextLink;
import dev.prospectus.model.SiteConfig.NavigationLink;
import java.util.ArrayList;
import java.util.List;

/** Collects all links and pictures of a catalogue. */
final class Targets {

    private final List<Target> found = new ArrayList<>();

    private Targets() {}

    static List<Target> of(Catalogue catalogue, List<Text> texts) {
        Targets targets = new Targets();
        texts.forEach(targets::text);
        catalogue.programmes().forEach(targets::programme);
        catalogue.cohorts().forEach(targets::cohort);
        targets.navigation("navigation", catalogue.site().navigation());
        targets.navigation("footer", catalogue.site().footer());
        Pointer redirects = Pointer.in(DataFiles.redirects());
        catalogue
                .redirects()
                .forEach((from, to) -> targets.found.add(new Target(redirects.at(from), Kind.REDIRECT, to, from)));
        return List.copyOf(targets.found);
    }

    private void text(Text text) {
        text.rich().ifPresent(rich -> {
            for (TextLink link : rich.links()) {
                Pointer pointer = text.pointer().inside(link.line(), link.column());
                found.add(new Target(pointer, link.image() ? Kind.PICTURE : Kind.LINK, link.target(), link.text()));
            }
        });
    }

    private void programme(Programme programme) {
        Pointer pointer = Pointer.of(programme);
        for (int i = 0; i < programme.media().size(); i++) {
            Pointer place = pointer.at("media").item(i);
            Programme.Media media = programme.media().get(i);
            if (media instanceof Programme.Media.Image image) {
                found.add(new Target(place.at("image"), Kind.DATA_PICTURE, image.file(), image.alt()));
            } else if (media instanceof Programme.Media.Video video) {
                found.add(new Target(place.at("video"), Kind.DATA_LINK, video.url(), video.title()));
                video.poster()
                        .ifPresent(file ->
                                found.add(new Target(place.at("poster"), Kind.DATA_PICTURE, file, video.title())));
                video.transcript()
                        .ifPresent(url ->
                                found.add(new Target(place.at("transcript"), Kind.DATA_LINK, url, video.title())));
            }
        }
        for (int i = 0; i < programme.further().size(); i++) {
            Programme.Further further = programme.further().get(i);
            found.add(new Target(
                    pointer.at("further").item(i).at("url"), Kind.DATA_LINK, further.url(), further.title()));
        }
    }

    private void cohort(Cohort cohort) {
        Pointer pointer = Pointer.of(cohort).at("applications", "url");
        cohort.applications()
                .flatMap(Cohort.Applications::url)
                .ifPresent(url -> found.add(new Target(pointer, Kind.FORM, url, cohort.title())));
    }

    private void navigation(String key, List<NavigationLink> links) {
        for (int i = 0; i < links.size(); i++) {
            NavigationLink link = links.get(i);
            found.add(new Target(Pointer.ofSite().at(key).item(i).at("to"), Kind.DATA_LINK, link.to(), link.title()));
        }
    }
}
