package dev.prospectus.load;

import dev.prospectus.load.shape.Definitions;
import dev.prospectus.source.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JSON Schemas of a site's files, with the words of its own vocabulary.
 *
 * @param documents by the names of their files; none as long as the vocabulary can't be read
 * @param findings why there are none
 */
public record Schemas(SortedMap<String, String> documents, List<Diagnostic> findings) {

    public Schemas {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
        findings = List.copyOf(findings);
    }

    static Schemas none(List<Diagnostic> findings) {
        return new Schemas(new TreeMap<>(), findings);
    }

    static Schemas of(FileShapes shapes) {
        SortedMap<String, String> documents = new TreeMap<>();
        for (FileKind kind : FileKind.values()) {
            documents.put(kind.word() + ".schema.json", Definitions.document(kind.title(), kind.shape(shapes)));
        }
        return new Schemas(documents, List.of());
    }
}
