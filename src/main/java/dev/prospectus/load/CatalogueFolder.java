package dev.prospectus.load;

import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.model.BaseCatalogue;
import dev.prospectus.model.DataFiles;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site or a catalogue with those that it builds on.
 *
 * @param folder of a catalogue, the real one: sites that share it call it by other paths
 * @param prefix what is put before the names of its files in findings: {@code ../national/}; empty for the site itself
 * @param offersAll whether the site offers all its programmes
 * @param files its own files, by their names within it
 * @param misnamed the right names of files that can't be read under those that they have; none for the site itself
 * @param bases the catalogues that it builds on, by their ids; without a value where there is no such folder
 */
record CatalogueFolder(
        String prefix,
        Path folder,
        boolean offersAll,
        SortedMap<String, DataFile> files,
        Set<String> misnamed,
        Map<String, Optional<CatalogueFolder>> bases) {

    /** Reads folders, and collects what is wrong with them. */
    static final class Reader {

        private final Catalogues catalogues;
        private final Map<String, Path> elsewhere;
        private final boolean whole;
        private final List<Diagnostic> findings = new ArrayList<>();

        /**
         * @param elsewhere the folders of catalogues that are not where they are named, by their ids: {@code national}, or {@code
         *     region/national} for what that one builds on
         * @param whole whether all programmes count as offered
         */
        Reader(Catalogues catalogues, Map<String, Path> elsewhere, boolean whole) {
            this.whole = whole;
            this.catalogues = catalogues;
            this.elsewhere = elsewhere;
        }

        List<Diagnostic> findings() {
            return findings;
        }

        CatalogueFolder site(Path site, List<DataFile> files) {
            Optional<YamlNode> settings = settings("", site);
            return new CatalogueFolder(
                    "", site, true, byName("", files), Set.of(), bases("", "", site, settings, List.of(real(site))));
        }

        /** The folders that a site names, by the ids of the catalogues. */
        Map<String, String> named(Path site) {
            Map<String, String> named = new LinkedHashMap<>();
            for (YamlNode entry : entries(settings("", site))) {
                CatalogueShape.CATALOGUES.bind(entry, new Problems()).stream()
                        .flatMap(List::stream)
                        .forEach(base -> named.putIfAbsent(base.id(), base.from()));
            }
            return named;
        }

        /** @param ids of the catalogues through which one gets here, each with a slash behind it */
        private Map<String, Optional<CatalogueFolder>> bases(
                String ids, String prefix, Path folder, Optional<YamlNode> settings, List<Path> within) {
            Map<String, Optional<CatalogueFolder>> bases = new LinkedHashMap<>();
            for (YamlNode entry : entries(settings)) {
                Problems problems = new Problems();
                Optional<List<BaseCatalogue>> named = CatalogueShape.CATALOGUES.bind(entry, problems);
                if (!prefix.isEmpty()) {
                    findings.addAll(problems.found());
                }
                named.stream().flatMap(List::stream).forEach(base -> {
                    if (bases.containsKey(base.id())) {
                        report(entry, "id", "'" + base.id() + "' is the id of two catalogues", "change one of them");
                    } else {
                        bases.put(base.id(), base(ids + base.id(), base, entry, prefix, folder, within));
                    }
                });
            }
            return bases;
        }

        private Optional<CatalogueFolder> base(
                String ids, BaseCatalogue base, YamlNode entry, String prefix, Path folder, List<Path> within) {
            Path place = elsewhere.getOrDefault(ids, folder.resolve(base.from()));
            if (!Files.isDirectory(place.resolve("data"))) {
                boolean there = Files.isDirectory(place);
                report(
                        entry,
                        "from",
                        there
                                ? "the folder '" + base.from() + "' holds no catalogue: there is no 'data' in it"
                                : "there is no folder '" + base.from() + "'",
                        there
                                ? "name the folder that holds 'data'; for an empty submodule, run 'git submodule update --init'"
                                : "put the catalogue there, or correct 'from', which counts from the folder of site-config.yml");
                return Optional.empty();
            }
            Path real = real(place);
            if (within.contains(real)) {
                report(
                        entry,
                        "from",
                        "a catalogue can't build on itself: '" + base.from() + "' leads back to it",
                        "remove the entry, here or in the other catalogue");
                return Optional.empty();
            }
            List<Path> around = new ArrayList<>(within);
            around.add(real);
            String name = name(prefix, base.from());
            FileSearch.Found found = FileSearch.in(real);
            found.findings().forEach(finding -> findings.add(finding.renamed(file -> name + file)));
            return Optional.of(new CatalogueFolder(
                    name,
                    real,
                    whole || base.offer() == BaseCatalogue.Offer.ALL,
                    byName(name, found.files()),
                    found.misnamed(),
                    bases(ids + "/", name, real, settings(name, real), around)));
        }

        /** The settings, where they may name catalogues. */
        private Optional<YamlNode> settings(String prefix, Path folder) {
            String name = prefix + DataFiles.siteConfig();
            Path path = folder.resolve(DataFiles.siteConfig());
            if (!catalogues.source(name, path).text().orElse("").contains(CatalogueShape.LIST)) {
                return Optional.empty();
            }
            Catalogues.Parsed parsed = catalogues.file(name, path);
            if (!prefix.isEmpty()) {
                findings.addAll(parsed.findings());
            }
            return parsed.root();
        }

        private void report(YamlNode entry, String key, String message, String hint) {
            SourceLocation place = entry instanceof YamlMapping block
                    ? block.entry(key).map(found -> found.value().location()).orElse(entry.location())
                    : entry.location();
            findings.add(Diagnostic.error(place, ShapeCode.CATALOGUE.code(), message, hint));
        }
    }

    private static List<YamlNode> entries(Optional<YamlNode> settings) {
        Optional<YamlNode> list = settings.filter(YamlMapping.class::isInstance)
                .flatMap(root -> ((YamlMapping) root).entry(CatalogueShape.LIST))
                .map(YamlEntry::value)
                .filter(value -> !(value instanceof YamlScalar));
        return list.map(value -> value instanceof YamlSequence several ? several.items() : List.of(value))
                .orElse(List.of());
    }

    private static SortedMap<String, DataFile> byName(String prefix, List<DataFile> files) {
        SortedMap<String, DataFile> byName = new TreeMap<>();
        files.forEach(file -> byName.put(file.name(), file.below(prefix)));
        return byName;
    }

    /** {@code ../national} as it is put before names; what leads up and down again is left out. */
    private static String name(String prefix, String from) {
        String name = Path.of(prefix + from).normalize().toString().replace('\\', '/');
        return name.isEmpty() ? "./" : name + "/";
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + folder, failure);
        }
    }

    /** Whether all catalogues that it builds on directly are there. */
    boolean isWhole() {
        return bases.values().stream().allMatch(Optional::isPresent);
    }

    /** Whether this is the site, and no catalogue. */
    boolean isSite() {
        return prefix.isEmpty();
    }

    /** A file of this folder itself. */
    Optional<DataFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** All catalogues that it builds on, each before those of which it does so through it. */
    List<CatalogueFolder> behind() {
        Map<Path, CatalogueFolder> behind = new LinkedHashMap<>();
        for (CatalogueFolder base : there()) {
            behind.putIfAbsent(base.folder(), base);
            base.behind().forEach(further -> behind.putIfAbsent(further.folder(), further));
        }
        return List.copyOf(behind.values());
    }

    /** The folders that it builds on directly, those that are there. */
    List<CatalogueFolder> there() {
        return bases.values().stream().flatMap(Optional::stream).toList();
    }
}
