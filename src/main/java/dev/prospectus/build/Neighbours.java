package dev.prospectus.build;

import dev.prospectus.hubs.HubFeeds;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.NextDoor;
import dev.prospectus.model.OtherHub;
import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedProgramme;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Places;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of the hubs next door, without asking any.
 *
 * @param known in the order in which the site names them
 * @param names that hubs agreed on, of what the site offers itself
 */
record Neighbours(List<HubFeeds.Known> known, NextDoor nextDoor, Set<String> names, Instant asOf) {

    private static final String CODE = "NBR001";
    private static final String NO_USE = "NBR002";

    Neighbours {
        known = List.copyOf(known);
    }

    static Neighbours of(Path site, Catalogue catalogue, Instant asOf) {
        SiteConfig config = catalogue.site();
        List<OtherHub> hubs = config.neighbourhood().neighbours();
        if (hubs.isEmpty()) {
            return new Neighbours(List.of(), NextDoor.NOBODY, Set.of(), asOf);
        }
        List<HubFeeds.Known> known = HubFeeds.of(site).read(hubs);
        List<PublishedHub> published =
                known.stream().flatMap(some -> some.published().stream()).toList();
        Set<String> names = catalogue.programmes().stream()
                .flatMap(programme -> programme.sameAs().stream())
                .collect(Collectors.toSet());
        return new Neighbours(known, new NextDoor(published, config.freshForDays()), names, asOf);
    }

    /** A neighbour that can't be read, or of which only old things are known: its runs are named nowhere. */
    List<Diagnostic> findings(Places places) {
        List<Diagnostic> findings = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            HubFeeds.Known some = known.get(i);
            int index = i;
            String pointer = "/neighbours/" + i + "/from";
            some.published()
                    .filter(hub -> !asOf.isBefore(nextDoor.believedUntil(hub)))
                    .ifPresent(old -> findings.add(Diagnostic.warning(
                            places.locate(DataFiles.siteConfig(), pointer),
                            CODE,
                            "what is known of " + some.hub().name() + " is of " + day(old)
                                    + ", too old to send anybody there",
                            some.hub().address().isPresent()
                                    ? "run 'prospectus build', which asks the hub; if nothing changes, the hub's own site is no"
                                            + " longer built"
                                    : "build that hub's site again")));
            some.published()
                    .filter(hub -> asOf.isBefore(nextDoor.believedUntil(hub)))
                    .flatMap(this::whyNever)
                    .ifPresent(way -> findings.add(Diagnostic.warning(
                            places.locate(DataFiles.siteConfig(), "/neighbours/" + index),
                            NO_USE,
                            way.message(),
                            way.hint())));
            some.fault()
                    .filter(words -> some.wasThere())
                    .ifPresent(words -> findings.add(Diagnostic.warning(
                            places.locate(DataFiles.siteConfig(), pointer),
                            CODE,
                            some.hub().name() + " can't be read: " + words,
                            "name the address of its site, or the folder that its site was built into")));
        }
        return findings;
    }

    private record Way(String message, String hint) {}

    /** Why no run of a neighbour is ever named, if that is so. */
    private Optional<Way> whyNever(PublishedHub hub) {
        String name = hub.hub().name();
        List<PublishedProgramme> same = hub.programmes().stream()
                .filter(programme -> programme.sameAs().filter(names::contains).isPresent())
                .toList();
        if (same.isEmpty()) {
            return Optional.of(
                    new Way(
                            "no run of " + name + " is ever named here: both hubs offer nothing under the same name",
                            "agree on names, and write 'same-as' into the files of programmes; what both take over from one catalogue has one"));
        }
        return same.stream().anyMatch(PublishedProgramme::open)
                ? Optional.empty()
                : Optional.of(
                        new Way(
                                "no run of " + name
                                        + " is ever named here: it says of nothing that you offer too that it takes schools from outside",
                                "ask that hub to write 'open-to-neighbours: true' into its site-config.yml or the files of programmes"));
    }

    private static LocalDate day(PublishedHub hub) {
        return hub.asOf().atZone(hub.zone()).toLocalDate();
    }
}
