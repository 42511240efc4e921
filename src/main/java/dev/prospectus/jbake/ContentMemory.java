package dev.prospectus.jbake;

import dev.prospectus.source.SourceFiles;
import dev.prospectus.source.SourceText;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What earlier looks at {@code content/} made of its pages: a page whose file did not change stays the same instance. */
public final class ContentMemory {

    private final SourceFiles sources;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    public ContentMemory(SourceFiles sources) {
        this.sources = sources;
    }

    private record Entry(SourceText source, ContentSettings settings, PageReader.Result result) {}

    SourceFiles sources() {
        return sources;
    }

    PageReader.Result page(
            String name, SourceText source, ContentSettings settings, Function<SourceText, PageReader.Result> read) {
        Entry old = entries.get(name);
        if (old != null && old.source().equals(source) && old.settings().equals(settings)) {
            return old.result();
        }
        PageReader.Result result = read.apply(source);
        entries.put(name, new Entry(source, settings, result));
        return result;
    }

    void keepOnly(Set<String> names) {
        entries.keySet().retainAll(names);
    }
}
