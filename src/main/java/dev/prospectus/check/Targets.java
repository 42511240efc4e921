package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import dev.prospectus.markdown.Outline.TextLink;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Evidence;
import dev.prospectus.model.Handouts.Material;
import dev.prospectus.model.Handouts.Place;
import dev.prospectus.model.Partner;
import dev.prospectus.model.Pathway;
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

    /** Those in texts, in the media and further pages of programmes and pathways, and the forms and materials of cohorts. */
    static List<Target> of(List<Text> texts, List<?> entities) {
        Targets targets = new Targets();
        texts.forEach(targets::text);
        for (Object entity : entities) {
            if (entity instanceof Programme programme) {
                targets.evidence(Pointer.of(programme), programme.content().evidence());
            } else if (entity instanceof Pathway pathway) {
                targets.evidence(Pointer.of(pathway), pathway.evidence());
            } else if (entity instanceof Cohort cohort) {
                targets.cohort(cohort);
            } else if (entity instanceof SiteConfig site) {
                targets.navigation("navigation", site.navigation());
                targets.navigation("footer", site.footer());
                targets.partners(site.partners());
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
                found.add(new Target(pointer, kind(link.kind()), link.target(), link.text()));
            }
        });
    }

    private static Kind kind(TextLink.Kind kind) {
        return switch (kind) {
            case LINK -> Kind.LINK;
            case PICTURE -> Kind.PICTURE;
            case DECORATION -> Kind.DECORATION;
        };
    }

    private void evidence(Pointer pointer, Evidence evidence) {
        for (int i = 0; i < evidence.media().size(); i++) {
            Pointer place = pointer.at("media").item(i);
            Evidence.Media media = evidence.media().get(i);
            if (media instanceof Evidence.Media.Image image) {
                found.add(new Target(place.at("image"), Kind.DATA_PICTURE, image.file(), image.alt()));
            } else if (media instanceof Evidence.Media.Video video) {
                found.add(new Target(place.at("video"), Kind.DATA_LINK, video.url(), video.title()));
                video.poster()
                        .ifPresent(file ->
                                found.add(new Target(place.at("poster"), Kind.DATA_PICTURE, file, video.title())));
                video.transcript()
                        .ifPresent(url ->
                                found.add(new Target(place.at("transcript"), Kind.DATA_LINK, url, video.title())));
            }
        }
        for (int i = 0; i < evidence.further().size(); i++) {
            Evidence.Further further = evidence.further().get(i);
            found.add(new Target(
                    pointer.at("further").item(i).at("url"), Kind.DATA_LINK, further.url(), further.title()));
        }
    }

    private void cohort(Cohort cohort) {
        Pointer pointer = Pointer.of(cohort);
        cohort.applications()
                .flatMap(Applications::url)
                .ifPresent(url ->
                        found.add(new Target(pointer.at("applications", "url"), Kind.FORM, url, cohort.title())));
        materials(pointer.at("materials"), cohort.handouts().materials());
        for (int i = 0; i < cohort.sessions().size(); i++) {
            materials(
                    pointer.at("sessions").item(i).at("materials"),
                    cohort.sessions().get(i).handouts().materials());
        }
    }

    private void materials(Pointer pointer, List<Material> materials) {
        for (int i = 0; i < materials.size(); i++) {
            Material material = materials.get(i);
            Pointer place = pointer.item(i);
            found.add(
                    material.place() instanceof Place.ContentFile file
                            ? new Target(place.at("file"), Kind.DATA_FILE, file.file(), material.title())
                            : new Target(
                                    place.at("url"),
                                    Kind.DATA_LINK,
                                    material.place().address(),
                                    material.title()));
        }
    }

    private void partners(List<Partner> partners) {
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            Pointer place = Pointer.ofSite().at("partners").item(i);
            partner.logo()
                    .ifPresent(logo ->
                            found.add(new Target(place.at("logo"), Kind.DATA_PICTURE, logo.file(), logo.alt())));
            partner.url().ifPresent(url -> found.add(new Target(place.at("url"), Kind.DATA_LINK, url, partner.name())));
        }
    }

    private void navigation(String key, List<NavigationLink> links) {
        for (int i = 0; i < links.size(); i++) {
            NavigationLink link = links.get(i);
            found.add(new Target(Pointer.ofSite().at(key).item(i).at("url"), Kind.DATA_LINK, link.to(), link.title()));
        }
    }
}
