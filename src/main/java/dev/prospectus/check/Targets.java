package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import dev.prospectus.markdown.Outline.TextLink;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Programme;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.SiteConfig.NavigationLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Walks through every link and picture of a file. */
final class Targets {

    private final List<Target> found = new ArrayList<>();

    private Targets() {}

    /** Those in texts, in a programme's media and further pages, and the forms of cohorts. */
    static List<Target> of(List<Text> texts, List<?> entities) {
        Targets targets = new Targets();
        texts.forEach(targets::text);
        for (Object entity : entities) {
            if (entity instanceof Programme programme) {
                targets.programme(programme);
            } else if (entity instanceof Cohort cohort) {
                targets.cohort(cohort);
            } else if (entity instanceof SiteConfig site) {
                targets.navigation("navigation", site.navigation());
                targets.navigation("footer", site.footer());
            }
        }
        return targets.found;
    }

    /** Where redirects lead. */
    static List<Target> of(Map<String, String> redirects) {
        Pointer pointer = Pointer.in(DataFiles.redirects());
        List<Target> targets = new ArrayList<>();
        redirects.forEach((from, to) -> targets.add(new Target(pointer.at(from), Kind.REDIRECT, to, from)));
        return targets;
    }

    private void text(Text text) {
        text.outline().ifPresent(outline -> {
            for (TextLink link : outline.links()) {
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
