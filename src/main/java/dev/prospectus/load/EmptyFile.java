package dev.prospectus.load;

import dev.prospectus.model.DataFiles;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import java.util.Optional;

/**
 * The finding about a YAML file that holds nothing. It stands for the list of all keys that are missing in it. A registry
 * may hold comments alone, since all its entries may be commented out.
 */
final class EmptyFile {

    private EmptyFile() {}

    /** @param name of a data file or of the settings */
    static Optional<Diagnostic> in(String name, SourceText source) {
        boolean registry = FileKind.named(name)
                .filter(kind -> kind.compareTo(FileKind.CONTACTS) >= 0)
                .isPresent();
        return in(
                name,
                source,
                registry,
                name.equals(DataFiles.siteConfig())
                        ? "write the settings of the site; 'prospectus new site DIR' makes a file to copy"
                        : registry
                                ? "write its entries, or delete the file"
                                : "write what belongs there (docs/DATA.md shows every key), or delete the file");
    }

    private static Optional<Diagnostic> in(String name, SourceText source, boolean mayBeCommentedOut, String hint) {
        Optional<String> text = source.text();
        if (text.isEmpty() || text.get().lines().anyMatch(EmptyFile::isContent)) {
            return Optional.empty();
        }
        boolean comments = text.get().contains("#");
        return comments && mayBeCommentedOut
                ? Optional.empty()
                : Optional.of(Diagnostic.error(
                        SourceLocation.ofFile(name),
                        LoadCode.EMPTY.code(),
                        comments ? "the file holds nothing but comments" : "the file is empty",
                        hint));
    }

    private static boolean isContent(String line) {
        String words = line.strip();
        return !words.isEmpty() && !words.startsWith("#") && !words.equals("---") && !words.equals("...");
    }
}
