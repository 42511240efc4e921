package dev.prospectus.build;

import dev.prospectus.hubs.HubFeeds;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.NextDoor;
import dev.prospectus.model.OtherHub;
import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Places;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the hubs next door, without asking any.
 *
 * @param known in the order in which the site names them
 */
record Neighbours(List<HubFeeds.Known> known, NextDoor nextDoor, Instant asOf) {

    private static final String CODE = "NBR001";

    Neighbours {
        known = List.copyOf(known);
    }

    static Neighbours of(Path site, SiteConfig config, Instant asOf) {
        List<OtherHub> hubs = config.neighbourhood().neighbours();
        if (hubs.isEmpty()) {
            return new Neighbours(List.of(), NextDoor.NOBODY, asOf);
        }
        List<HubFeeds.Known> known = HubFeeds.of(site).read(hubs);
        List<PublishedHub> published =
                known.stream().flatMap(some -> some.published().stream()).toList();
        return new Neighbours(known, new NextDoor(published, config.freshForDays()), asOf);
    }

    /** A neighbour that can't be read, or of which only old things are known: its runs are named nowhere. */
    List<Diagnostic> findings(Places places) {
        List<Diagnostic> findings = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            HubFeeds.Known some = known.get(i);
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

    private static LocalDate day(PublishedHub hub) {
        return hub.asOf().atZone(hub.zone()).toLocalDate();
    }
}
