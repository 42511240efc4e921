package dev.prospectus.load;

import dev.prospectus.jbake.ContentMemory;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.DataFiles;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlLimits;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site as they were loaded before. A file that did not change is neither read nor bound again. Its records
 * stay the same instances, so later steps know by identity what is new.
 */
public final class LoadMemory {

    private final SourceFiles sources;
    private final ContentMemory content;
    private final AsciiDocTexts asciiDoc = new AsciiDocTexts();
    private final Catalogues catalogues;
    private final Map<String, Kept> bound = new ConcurrentHashMap<>();
    private final Map<String, Tree> trees = new ConcurrentHashMap<>();
    private final Map<CohortId, Counted> counted = new ConcurrentHashMap<>();
    private @Nullable FileShapes shapes;

    private LoadMemory(SourceFiles sources, Catalogues catalogues) {
        this.sources = sources;
        this.catalogues = catalogues;
        this.content = new ContentMemory(sources);
    }

    /** For a single load. */
    public static LoadMemory none() {
        return sharing(Catalogues.unremembered());
    }

    /** For a single load of one of several sites that may build on the same catalogues. */
    public static LoadMemory sharing(Catalogues catalogues) {
        return new LoadMemory(SourceFiles.unremembered(), catalogues);
    }

    /** For several loads of a site, one after the other. */
    public static LoadMemory across(InstantSource clock) {
        return new LoadMemory(SourceFiles.remembered(clock), Catalogues.remembered(clock));
    }

    /** @param whole the file with what it extends, where it extends something */
    private record Kept(Bound bound, Optional<YamlMapping> whole) {}

    private record Tree(SourceText source, Optional<YamlNode> root) {}

    /** @param plain the cohort without the booking form's figures */
    private record Counted(Cohort plain, Cohort cohort) {}

    SourceFiles sources() {
        return sources;
    }

    Catalogues catalogues() {
        return catalogues;
    }

    ContentMemory content() {
        return content;
    }

    AsciiDocTexts asciiDoc() {
        return asciiDoc;
    }

    /** The shapes of files for a site's words. Where a word changed, all files are bound anew, since any may hold it. */
    FileShapes shapes(SiteWords words) {
        if (shapes == null || !shapes.words().equals(words)) {
            shapes = FileShapes.of(words);
            bound.keySet().removeIf(name -> !name.equals(DataFiles.vocabulary()));
        }
        return shapes;
    }

    /** The records of a data file, bound anew only if the file changed or what it takes over did. */
    Bound bound(DataFile file, Heritage heritage, Function<SourceText, Bound> bind) {
        SourceText source = heritage.isInherited(file)
                ? catalogues.source(file.name(), file.path())
                : read(file.name(), file.path());
        Optional<YamlMapping> whole = heritage.whole(file);
        Kept old = bound.get(file.name());
        if (old != null && old.bound().source().equals(source) && old.whole().equals(whole)) {
            return old.bound();
        }
        Bound made = bind.apply(source);
        bound.put(file.name(), new Kept(made, whole));
        return made;
    }

    /** The YAML tree of a data file, in which the place of a value can be found. */
    Optional<YamlNode> tree(String name, Path path) {
        SourceText source = read(name, path);
        Tree old = trees.get(name);
        if (old != null && old.source().equals(source)) {
            return old.root();
        }
        Tree made = new Tree(source, YamlReader.read(name, source).root());
        trees.put(name, made);
        return made.root();
    }

    /**
     * A cohort with the figures of a booking form. It is the instance of the last load if the cohort's file and the figures
     * are unchanged. An equal cohort of a changed file may stand on another line, so it counts as new.
     */
    @SuppressWarnings("ReferenceEquality")
    Cohort counted(Cohort plain, Cohort cohort) {
        Counted old = counted.get(cohort.id());
        if (old != null && old.plain() == plain && old.cohort().equals(cohort)) {
            return old.cohort();
        }
        counted.put(cohort.id(), new Counted(plain, cohort));
        return cohort;
    }

    /** Forgets deleted files. */
    void keepOnly(Collection<DataFile> files, Collection<DataFile> more) {
        var names =
                Stream.concat(files.stream(), more.stream()).map(DataFile::name).collect(Collectors.toSet());
        bound.keySet().retainAll(names);
        trees.keySet().retainAll(names);
    }

    private SourceText read(String name, Path path) {
        return sources.read(name, path, YamlLimits.DEFAULT.bytes());
    }
}
