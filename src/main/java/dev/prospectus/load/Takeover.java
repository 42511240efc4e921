package dev.prospectus.load;

import dev.prospectus.load.DataFile.OfCohorts;
import dev.prospectus.load.DataFile.OfPathway;
import dev.prospectus.load.DataFile.OfProgramme;
import dev.prospectus.load.inherit.Offered;
import dev.prospectus.load.inherit.References;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which files of its catalogues a site takes over whole. A file of the site's own takes the place of one of the same name, and
 * an earlier catalogue goes before a later one. Of the programmes, those are taken over that have cohorts here, that files here
 * name, and that these in turn ask for; all of them if the site says so. Of the pathways, those of which it has steps.
 */
final class Takeover {

    private final CatalogueFolder site;
    private final Function<DataFile, Optional<YamlMapping>> whole;
    private final Set<String> programmes = new TreeSet<>();
    private final Map<String, DataFile> taken = new LinkedHashMap<>();
    private final Deque<DataFile> unread = new ArrayDeque<>();

    /** @param whole what a file says with all that it extends */
    private Takeover(CatalogueFolder site, Function<DataFile, Optional<YamlMapping>> whole) {
        this.site = site;
        this.whole = whole;
    }

    /** @param files that the site takes over, by the names that they would have in it */
    record Taken(Offered offered, Map<String, DataFile> files) {}

    static Taken of(CatalogueFolder site, FileSearch.Found found, Function<DataFile, Optional<YamlMapping>> whole) {
        Takeover takeover = new Takeover(site, whole);
        takeover.programmes(found);
        Offered offered = new Offered(takeover.programmes, Set.of());
        return new Taken(offered.withPathways(takeover.pathways(found, offered)), takeover.taken);
    }

    private void programmes(FileSearch.Found found) {
        for (DataFile file : found.files()) {
            if (file instanceof OfProgramme own) {
                programmes.add(own.id());
            }
        }
        for (String name : found.misnamed()) {
            FileKind.named(name).filter(kind -> kind == FileKind.PROGRAMME).ifPresent(kind -> programmes.add(id(name)));
        }
        takeAllOffered(site);
        for (DataFile file : found.files()) {
            if (file instanceof OfCohorts cohorts) {
                take(cohorts.id());
            } else if (file instanceof OfProgramme || file instanceof OfPathway) {
                whole.apply(file).map(References::all).ifPresent(named -> named.forEach(this::take));
            }
        }
        while (!unread.isEmpty()) {
            whole.apply(unread.remove()).map(References::needed).ifPresent(named -> named.forEach(this::take));
        }
    }

    private void takeAllOffered(CatalogueFolder folder) {
        for (CatalogueFolder base : folder.there()) {
            if (base.offersAll()) {
                base.files().values().forEach(file -> {
                    if (file instanceof OfProgramme all) {
                        take(all.id());
                    }
                });
                takeAllOffered(base);
            }
        }
    }

    private static String id(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - ".yml".length());
    }

    private void take(String id) {
        if (!programmes.contains(id)) {
            String name = "data/programmes/" + id + ".yml";
            site.behind().stream()
                    .flatMap(base -> base.file(name).stream())
                    .findFirst()
                    .ifPresent(file -> {
                        programmes.add(id);
                        taken.put(DataFiles.programme(new ProgrammeId(id)), file);
                        unread.add(file);
                    });
        }
    }

    /** The ids of all pathways that the site has then. */
    private Set<String> pathways(FileSearch.Found found, Offered offered) {
        Set<String> ids = new TreeSet<>();
        for (DataFile file : found.files()) {
            if (file instanceof OfPathway own) {
                ids.add(own.id());
            }
        }
        for (CatalogueFolder base : site.behind()) {
            base.files().forEach((name, file) -> {
                if (file instanceof OfPathway pathway
                        && !ids.contains(pathway.id())
                        && whole.apply(file).map(offered::isWorthShowing).orElse(true)) {
                    ids.add(pathway.id());
                    taken.put(name, file);
                }
            });
        }
        return ids;
    }

    /** The names of programmes that cohorts here belong to, and that nobody has; for a catalogue that can't be read. */
    static List<String> missing(FileSearch.Found found, Taken taken) {
        return found.files().stream()
                .filter(OfCohorts.class::isInstance)
                .map(file -> ((OfCohorts) file).id())
                .filter(id -> !taken.offered().programmes().contains(id))
                .distinct()
                .map(id -> DataFiles.programme(new ProgrammeId(id)))
                .toList();
    }
}
