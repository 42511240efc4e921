package dev.prospectus.load;

import dev.prospectus.load.shape.KeyOrder;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.model.DataFiles;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceFile;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlLimits;
import dev.prospectus.yaml.YamlNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The YAML files of a site one by one, for commands that change them: each as it is written, or as it would be after a change. */
public final class SiteFiles {

    private final SortedMap<String, Entry> files;
    private final FileShapes shapes;
    private final Heritage heritage;
    private final List<Diagnostic> obstacles;

    /** @param obstacles why no file may be changed */
    SiteFiles(Map<String, Entry> files, FileShapes shapes, Heritage heritage, List<Diagnostic> obstacles) {
        this.heritage = heritage;
        this.files = new TreeMap<>(files);
        this.shapes = shapes;
        this.obstacles = List.copyOf(obstacles);
    }

    record Entry(Path path, Shape<?> shape) {}

    /**
     * What a file says.
     *
     * @param root absent if it can't be parsed
     * @param findings what is wrong in the file itself. Lines and columns are those of the text as it is
     */
    public record Look(Optional<YamlNode> root, List<Diagnostic> findings) {
        public Look {
            findings = List.copyOf(findings);
        }

        /** The errors for which nobody can be sure what stands where. */
        public List<Diagnostic> unsure() {
            return findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR
                            && (root.isEmpty() || finding.code().startsWith("YAM")))
                    .toList();
        }
    }

    static SiteFiles of(Path site, FileSearch.Found found, FileShapes shapes, Heritage heritage) {
        SortedMap<String, Entry> files = new TreeMap<>();
        files.put(DataFiles.siteConfig(), new Entry(site.resolve(DataFiles.siteConfig()), SiteConfigShape.SITE_CONFIG));
        for (DataFile file : found.files()) {
            FileKind.of(file).ifPresent(kind -> files.put(file.name(), new Entry(file.path(), kind.shape(shapes))));
        }
        return new SiteFiles(files, shapes, heritage, List.of());
    }

    /** Why nothing may be changed: the folder is no site, in a format that is not known, or its settings are a link out of it. */
    public List<Diagnostic> obstacles() {
        return obstacles;
    }

    /** The names, relative to the site's folder and with forward slashes. */
    public SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }

    /**
     * Whether a name is that of a file in a catalogue that the site builds on, which nothing here changes.
     *
     * @param name as findings tell it, or as the file would be called in the site
     */
    public boolean isOfCatalogue(String name) {
        return heritage.isInherited(name) || heritage.files().containsKey(name);
    }

    public Path path(String name) {
        return entry(name).path();
    }

    /** A file's name as it must be, where its ending is all that is wrong with it. */
    public static Optional<String> rightName(Diagnostic finding) {
        String name = finding.location().file();
        int ending = name.lastIndexOf('.');
        if (!finding.code().equals(LoadCode.ENDING.code()) || ending < 0) {
            return Optional.empty();
        }
        String right = name.substring(0, ending) + ".yml";
        String hint = "rename it to '" + right.substring(right.lastIndexOf('/') + 1) + "'";
        return finding.hint()
                .filter(hint::equals)
                .flatMap(same -> FileKind.named(right))
                .map(kind -> right);
    }

    /** Whether a file would be read as YAML if it had another name, whatever its findings then are. */
    public boolean isYamlAs(String name, Path path) {
        return lookNew(name, SourceFile.read(name, path, YamlLimits.DEFAULT.bytes()))
                .root()
                .isPresent();
    }

    /** The order of the keys in a file. */
    public KeyOrder order(String name) {
        return KeyOrder.of(entry(name).shape());
    }

    /** What a file would say with a text. */
    public Look look(String name, SourceText text) {
        Bound.Bare<?> bare = Bound.bare(name, text, entry(name).shape());
        return new Look(bare.root(), bare.findings());
    }

    /** What a file would say with some bytes. */
    public Look look(String name, byte[] bytes) {
        return look(name, SourceText.decode(name, bytes));
    }

    /** What {@code check} tells of a file: the slips behind what a look finds, and no consequences of them. */
    public List<Diagnostic> told(String name, SourceText text) {
        return EmptyFile.in(name, text)
                .map(List::of)
                .orElseGet(() -> Bound.read(name, text, entry(name).shape()).findings());
    }

    /** The errors for which nobody can be sure what stands where, as {@code check} tells them. */
    public List<Diagnostic> unsure(String name, SourceText text, Look look) {
        if (look.unsure().isEmpty()) {
            return List.of();
        }
        List<Diagnostic> told = new Look(look.root(), told(name, text)).unsure();
        return told.isEmpty() ? look.unsure() : told;
    }

    /** What a file that is not there would say. */
    public Look lookNew(String name, byte[] bytes) {
        return lookNew(name, SourceText.decode(name, bytes));
    }

    private Look lookNew(String name, SourceText text) {
        FileKind kind =
                FileKind.named(name).orElseThrow(() -> new IllegalArgumentException("no YAML file of a site: " + name));
        Bound.Bare<?> bare = Bound.bare(name, text, kind.shape(shapes));
        return new Look(bare.root(), bare.findings());
    }

    private Entry entry(String name) {
        return Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new IllegalArgumentException("not a YAML file of the site: " + name));
    }
}
