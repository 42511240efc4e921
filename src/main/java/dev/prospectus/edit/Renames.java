package dev.prospectus.edit;

import dev.prospectus.load.SiteFiles;
import dev.prospectus.source.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files that get another name, since nothing reads them under theirs, and never onto a file that is there. What is wrong in one
 * is told once it is read, and was no less wrong before; only what is no YAML at all keeps its name, since it may be something else.
 *
 * @param site the folder in which all files must be
 * @param names the new names by the old ones
 */
record Renames(Path site, SortedMap<String, String> names) {

    Renames {
        names = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    static Renames of(Path site, List<Diagnostic> findings, SiteFiles files) throws IOException {
        SortedMap<String, String> names = new TreeMap<>();
        for (Diagnostic finding : findings) {
            String old = finding.location().file();
            Optional<String> right = SiteFiles.rightName(finding);
            Path file = site.resolve(old);
            if (right.isPresent()
                    && !names.containsValue(right.get())
                    && Files.isRegularFile(file)
                    && !Files.exists(site.resolve(right.get()), LinkOption.NOFOLLOW_LINKS)
                    && files.isYamlAs(right.get(), file)) {
                names.put(old, right.get());
            }
        }
        return new Renames(site, names);
    }

    void make() throws IOException {
        Path folder = site.toRealPath();
        for (Map.Entry<String, String> name : names.entrySet()) {
            Path old = site.resolve(name.getKey());
            Path parent = old.toAbsolutePath().getParent();
            if (parent == null || !parent.toRealPath().startsWith(folder)) {
                throw new FileSystemException(old.toString(), null, "it leads out of the site's folder");
            }
            Files.move(old, site.resolve(name.getValue()));
        }
    }

    String diff() {
        StringBuilder diff = new StringBuilder();
        names.forEach((old, now) -> diff.append(UnifiedDiff.renamed(old, now)));
        return diff.toString();
    }
}
