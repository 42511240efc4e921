package dev.prospectus.load;

import dev.prospectus.load.shape.Definitions;
import dev.prospectus.load.shape.KnownIds;
import dev.prospectus.source.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JSON Schemas of a site's files, with the words of its own vocabulary and the ids of what it has.
 *
 * @param documents by the names of their files; none as long as the vocabulary can't be read
 * @param findings why there are none
 */
public record Schemas(SortedMap<String, String> documents, List<Diagnostic> findings) {

    /** The folder in a site that holds its schemas, committed with the site so that editors in a browser find them. */
    public static final String FOLDER = "schema";

    private static final String OF_NETWORK = "network.schema.json";

    public Schemas {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
        findings = List.copyOf(findings);
    }

    /**
     * The name of the schema that a file of a site has; none for what is no YAML file of a site.
     *
     * @param file relative to the site's folder and with forward slashes; it need not be there
     */
    public static Optional<String> fileFor(String file) {
        return file.equals(NetworkFile.NAME)
                ? Optional.of(OF_NETWORK)
                : FileKind.named(file).map(FileKind::schemaFile);
    }

    /** That of the file of a site about several hubs. */
    public static Schemas ofNetwork() {
        SortedMap<String, String> documents = new TreeMap<>();
        documents.put(OF_NETWORK, Definitions.document(NetworkFile.TITLE, NetworkShape.NETWORK));
        return new Schemas(documents, List.of());
    }

    static Schemas none(List<Diagnostic> findings) {
        return new Schemas(new TreeMap<>(), findings);
    }

    static Schemas of(FileShapes shapes, KnownIds known) {
        SortedMap<String, String> documents = new TreeMap<>();
        for (FileKind kind : FileKind.values()) {
            documents.put(kind.schemaFile(), Definitions.document(kind.title(), kind.shape(shapes), known));
        }
        return new Schemas(documents, List.of());
    }
}
