package dev.prospectus.load;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlLimits;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlReader;
import dev.prospectus.yaml.YamlResult;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of catalogues that sites build on. Several sites in one process may share them: each file is then read and parsed
 * once, for as long as it does not change. Safe from many threads.
 */
public final class Catalogues {

    private final SourceFiles sources;
    private final Map<Key, Parsed> parsed = new ConcurrentHashMap<>();

    private Catalogues(SourceFiles sources) {
        this.sources = sources;
    }

    /** For one look at one site. */
    public static Catalogues unremembered() {
        return new Catalogues(SourceFiles.unremembered());
    }

    /** For several sites, or several looks at one. */
    public static Catalogues remembered(InstantSource clock) {
        return new Catalogues(SourceFiles.remembered(clock));
    }

    /** Places in a tree hold the name that a site has for the file, so one file may have several. */
    private record Key(String name, Path path) {}

    /** A file as it was read, with what is wrong in its YAML. */
    record Parsed(SourceText source, Optional<YamlNode> root, List<Diagnostic> findings) {}

    /** @param name as in findings about the site: relative to its folder and with forward slashes */
    Parsed file(String name, Path path) {
        SourceText source = source(name, path);
        return parsed.compute(new Key(name, path), (key, old) -> {
            if (old != null && old.source().equals(source)) {
                return old;
            }
            YamlResult read = YamlReader.read(name, source);
            return new Parsed(source, read.root(), read.findings());
        });
    }

    SourceText source(String name, Path path) {
        return sources.read(name, path, YamlLimits.DEFAULT.bytes());
    }
}
