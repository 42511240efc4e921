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
import dev.prospectus.yaml.YamlReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site as they were loaded before. A file that did not change is neither read nor bound again. Its records
 * stay the same instances, so later steps know by identity what is new.
 */
public final class LoadMemory {

    private final SourceFiles sources;
    private final ContentMemory content;
    private final AsciiDocTexts asciiDoc = new AsciiDocTexts();
    private final Map<String, Bound> bound = new ConcurrentHashMap<>();
    private final Map<String, Tree> trees = new ConcurrentHashMap<>();
    private final Map<CohortId, Counted> counted = new ConcurrentHashMap<>();
    private @Nullable FileShapes shapes;

    private LoadMemory(SourceFiles sources) {
        this.sources = sources;
        this.content = new ContentMemory(sources);
    }

    /** For a single load. */
    public static LoadMemory none() {
        return new LoadMemory(SourceFiles.unremembered());
    }

    /** For several loads of a site, one after the other. */
    public static LoadMemory across(InstantSource clock) {
        return new LoadMemory(SourceFiles.remembered(clock));
    }

    private record Tree(SourceText source, Optional<YamlNode> root) {}

    /** @param plain the cohort without the booking form's figures */
    private record Counted(Cohort plain, Cohort cohort) {}

    SourceFiles sources() {
        return sources;
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

    /** The records of a data file, bound anew only if the file changed. */
    Bound bound(String name, Path path, Function<SourceText, Bound> bind) {
        SourceText source = read(name, path);
        Bound old = bound.get(name);
        if (old != null && old.source().equals(source)) {
            return old;
        }
        Bound made = bind.apply(source);
        bound.put(name, made);
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
    void keepOnly(Collection<DataFile> files) {
        var names = files.stream().map(DataFile::name).collect(Collectors.toSet());
        bound.keySet().retainAll(names);
        trees.keySet().retainAll(names);
    }

    private SourceText read(String name, Path path) {
        return sources.read(name, path, YamlLimits.DEFAULT.bytes());
    }
}
