package dev.prospectus.check;

import dev.prospectus.source.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What earlier checks of a site learned of each file. It holds for as long as the entities of the file are the same
 * instances: a loader binds a file anew when anything in it has changed, even if only a line was moved.
 */
public final class CheckMemory {

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private static final class Entry {

        private final List<?> entities;
        private final FileContents contents;
        private @Nullable FileContext context;
        private List<Diagnostic> findings = List.of();

        Entry(List<?> entities, FileContents contents) {
            this.entities = entities;
            this.contents = contents;
        }

        boolean isOf(List<?> others) {
            if (entities.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < others.size(); i++) {
                if (entities.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The contents of a file that holds some entities. */
    FileContents contents(String file, List<?> entities, Supplier<FileContents> collect) {
        Entry old = entries.get(file);
        if (old != null && old.isOf(entities)) {
            return old.contents;
        }
        FileContents collected = collect.get();
        entries.put(file, new Entry(List.copyOf(entities), collected));
        return collected;
    }

    /** What all checks of single files find in one. */
    List<Diagnostic> findings(
            FileContents contents, FileContext context, Function<FileContents, List<Diagnostic>> check) {
        Entry entry = entries.get(contents.file());
        if (entry == null || !entry.contents.equals(contents)) {
            return check.apply(contents);
        }
        if (!context.equals(entry.context)) {
            entry.findings = check.apply(contents);
            entry.context = context;
        }
        return entry.findings;
    }

    /** Forgets files that are gone. */
    void keepOnly(Set<String> files) {
        entries.keySet().retainAll(files);
    }
}
