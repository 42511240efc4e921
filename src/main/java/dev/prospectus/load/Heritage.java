package dev.prospectus.load;

import dev.prospectus.load.DataFile.OfPathway;
import dev.prospectus.load.DataFile.OfProgramme;
import dev.prospectus.load.DataFile.OfRegistry;
import dev.prospectus.load.inherit.Offered;
import dev.prospectus.load.inherit.Overlay;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a site takes over from the catalogues that it builds on: whole files that it lacks ({@link Takeover}), and for a file
 * that extends another what it leaves to that. All that follows sees files as if everything stood in the site itself. Safe from
 * many threads.
 */
final class Heritage {

    /** What is inherited entry by entry. Venues, notices, terms and redirects are a hub's own. */
    static final Set<FileKind> REGISTRIES = Set.of(FileKind.VOCABULARY, FileKind.CONTACTS, FileKind.GLOSSARY);

    /** Of a site that builds on nothing. */
    static final Heritage NONE = new Heritage(
            new CatalogueFolder("", Path.of(""), true, new TreeMap<>(), Set.of(), Map.of()),
            FileSearch.NOTHING,
            Catalogues.unremembered(),
            List.of());

    private final CatalogueFolder site;
    private final Catalogues catalogues;
    private final List<Diagnostic> findings;
    private final List<String> missing;
    private final Map<String, CatalogueFolder> holders = new HashMap<>();
    private final Map<Path, String> ids = new HashMap<>();
    private final Map<String, DataFile> taken;
    private final Offered offered;

    private Heritage(CatalogueFolder site, FileSearch.Found found, Catalogues catalogues, List<Diagnostic> findings) {
        this.site = site;
        this.catalogues = catalogues;
        this.findings = List.copyOf(findings);
        addHolders(site);
        Takeover.Taken all = Takeover.of(site, found, this::alone);
        this.taken = all.files();
        this.offered = all.offered();
        boolean whole = site.isWhole() && site.behind().stream().allMatch(CatalogueFolder::isWhole);
        this.missing = Takeover.missing(found, all).stream()
                .filter(name -> !whole
                        || site.behind().stream()
                                .anyMatch(base -> base.misnamed().contains(name)))
                .toList();
    }

    /**
     * @param found the files of the site itself
     * @param reader of the folders of catalogues
     */
    static Heritage of(Path site, FileSearch.Found found, Catalogues catalogues, CatalogueFolder.Reader reader) {
        CatalogueFolder folder = reader.site(site, found.files());
        return new Heritage(
                folder, folder.bases().isEmpty() ? FileSearch.NOTHING : found, catalogues, reader.findings());
    }

    private void addHolders(CatalogueFolder folder) {
        folder.files().values().forEach(file -> holders.put(file.name(), folder));
        folder.bases()
                .forEach((id, base) -> base.ifPresent(there -> {
                    ids.putIfAbsent(there.folder(), id);
                    addHolders(there);
                }));
    }

    /** Whether the site builds on no catalogue. */
    boolean isEmpty() {
        return site.bases().isEmpty();
    }

    /** What is wrong with the catalogues as folders. */
    List<Diagnostic> findings() {
        return findings;
    }

    /** The files of programmes that have cohorts here, and that a catalogue may have that is not there or has under a wrong name. */
    List<String> missing() {
        return missing;
    }

    /** The files that the site lacks itself and takes over whole, by the names that they would have in it. */
    Map<String, DataFile> files() {
        return taken;
    }

    /** The ids of all programmes of the catalogues, whether the site offers them or not. */
    SortedSet<String> programmes() {
        SortedSet<String> ids = new TreeSet<>();
        for (CatalogueFolder base : site.behind()) {
            for (DataFile file : base.files().values()) {
                if (file instanceof OfProgramme programme) {
                    ids.add(programme.id());
                }
            }
        }
        return ids;
    }

    /** The registries of the catalogues, the nearest last: a catalogue after those that it builds on. */
    List<DataFile> registries() {
        List<DataFile> files = new ArrayList<>();
        for (CatalogueFolder base : site.behind()) {
            for (DataFile file : base.files().values()) {
                if (file instanceof OfRegistry registry && REGISTRIES.contains(registry.kind())) {
                    files.add(0, file);
                }
            }
        }
        return files;
    }

    /** Where a file of the site or of a catalogue is, by its name in findings. */
    Path path(String name) {
        CatalogueFolder holder = holders.getOrDefault(name, site);
        return holder.folder().resolve(name.substring(holder.prefix().length()));
    }

    /** Whether a file is a catalogue's. */
    boolean isInherited(DataFile file) {
        return isInherited(file.name());
    }

    /** Whether a file of this name, as findings tell it, is a catalogue's. */
    boolean isInherited(String name) {
        return !holders.getOrDefault(name, site).isSite();
    }

    /** A file with all that it takes over, which decides besides its text what it says. Empty for a file that stands alone. */
    Optional<YamlMapping> whole(DataFile file) {
        return mayInherit(file)
                ? root(file).flatMap(block -> whole(block, kind(file), new Problems()))
                : Optional.empty();
    }

    /**
     * A block with all that it takes over; of one that takes nothing over, itself. None if what it extends can't be read.
     *
     * @param block the root of a file of the site or of a catalogue
     */
    Optional<YamlMapping> whole(YamlMapping block, FileKind kind, Problems problems) {
        CatalogueFolder holder = holders.getOrDefault(block.location().file(), site);
        Optional<YamlMapping> whole = whole(holder, block, new Merging(kind, offered, problems));
        return holder.isSite()
                ? whole
                : whole.map(offered::in).map(taken -> SharedName.onto(taken, kind, reference(holder, block)));
    }

    /** What a file of a catalogue would be called by one that extends it. */
    private String reference(CatalogueFolder holder, YamlMapping block) {
        String file = block.location().file();
        String id = file.substring(file.lastIndexOf('/') + 1, file.length() - ".yml".length());
        return ids.getOrDefault(holder.folder(), "") + "/" + id;
    }

    /** @param offered what may be named in what the site's own files extend */
    private record Merging(FileKind kind, Offered offered, Problems problems) {}

    private Optional<YamlMapping> whole(CatalogueFolder holder, YamlMapping block, Merging how) {
        Optional<Extends> reference = Extends.of(holder, block, how.kind());
        if (reference.isEmpty()) {
            return Optional.of(block);
        }
        Extends extended = reference.get();
        extended.report(how.problems());
        return extended.target()
                .flatMap(target -> root(target.file()).flatMap(there -> whole(target.holder(), there, how)))
                .map(base -> SharedName.onto(base, how.kind(), extended.written()))
                .map(base -> holder.isSite() ? how.offered().in(base) : base)
                .map(base -> Overlay.of(extended.written(), base, block, how.problems()));
    }

    /** A file with all that it extends; in what a file of the site's own extends, nothing is mentioned that it need not have. */
    private Optional<YamlMapping> alone(DataFile file) {
        return root(file)
                .flatMap(block -> whole(
                        holders.getOrDefault(file.name(), site),
                        block,
                        new Merging(kind(file), Offered.NOTHING, new Problems())));
    }

    /** What is wrong in the YAML of the files that a file extends, which it can't tell itself. */
    List<Diagnostic> faultsBehind(DataFile file, Shape<?> shape) {
        return isInherited(file)
                ? List.of()
                : behind(file).stream()
                        .flatMap(target -> faults(target.file(), shape).stream())
                        .toList();
    }

    /** The files that a file extends, one after another. */
    private List<Extends.Target> behind(DataFile file) {
        List<Extends.Target> behind = new ArrayList<>();
        if (mayInherit(file)) {
            CatalogueFolder holder = holders.getOrDefault(file.name(), site);
            Optional<Extends.Target> next = Optional.of(new Extends.Target(holder, file));
            while (next.isPresent()) {
                Extends.Target last = next.get();
                next = root(last.file())
                        .flatMap(block -> Extends.of(last.holder(), block, kind(file)))
                        .flatMap(Extends::target);
                next.ifPresent(behind::add);
            }
        }
        return behind;
    }

    /**
     * Where what a file of the site says is written, if some of it is in catalogues: each file with its folder.
     *
     * @param name of the file, which the site itself may lack
     */
    List<Written> written(String name) {
        List<Written> written = new ArrayList<>();
        Optional<FileKind> kind = isEmpty() ? Optional.empty() : FileKind.named(name);
        if (kind.filter(REGISTRIES::contains).isPresent()) {
            site.file(name).ifPresent(own -> written.add(new Written(site.folder(), name)));
            for (CatalogueFolder base : site.behind()) {
                base.file(name).ifPresent(file -> written.add(new Written(base.folder(), name)));
            }
        } else if (kind.isPresent()) {
            Optional.ofNullable(taken.get(name))
                    .or(() -> site.file(name))
                    .filter(this::mayInherit)
                    .ifPresent(file -> {
                        written.add(written(holders.getOrDefault(file.name(), site), file));
                        behind(file).forEach(target -> written.add(written(target.holder(), target.file())));
                    });
        }
        return written;
    }

    private static Written written(CatalogueFolder holder, DataFile file) {
        return new Written(
                holder.folder(), file.name().substring(holder.prefix().length()));
    }

    /** @param name within the folder, with forward slashes */
    record Written(Path folder, String name) {}

    private List<Diagnostic> faults(DataFile file, Shape<?> shape) {
        Catalogues.Parsed parsed = catalogues.file(file.name(), file.path());
        return parsed.root().isPresent()
                ? parsed.findings()
                : Bound.read(file.name(), parsed.source(), shape).findings();
    }

    private boolean mayInherit(DataFile file) {
        return !site.bases().isEmpty()
                && (file instanceof OfProgramme || file instanceof OfPathway)
                && (isInherited(file)
                        || catalogues
                                .source(file.name(), file.path())
                                .text()
                                .filter(text -> text.contains(Overlay.EXTENDS))
                                .isPresent());
    }

    private static FileKind kind(DataFile file) {
        return file instanceof OfPathway ? FileKind.PATHWAY : FileKind.PROGRAMME;
    }

    /** What stands in a file itself, if it is a block of keys. */
    Optional<YamlMapping> root(DataFile file) {
        return catalogues
                .file(file.name(), file.path())
                .root()
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast);
    }
}
