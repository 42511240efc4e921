package dev.prospectus.jbake;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import dev.prospectus.source.FirstFew;
import dev.prospectus.source.FolderWalk;
import dev.prospectus.source.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The {@code assets/} of a site that JBake made: published as they are, at the root of the site. What may do harm on a web server or in a browser
 * ({@link AsItIs}) is left out with a warning, and not an error: such folders hold whole libraries of others, with files that no page needs.
 */
public final class AssetFolder {

    private static final int MOST_NAMED = 3;

    private AssetFolder() {}

    /**
     * What is published of the folder.
     *
     * @param files by their path below the site's root
     */
    public record Read(SortedMap<String, Path> files, List<Diagnostic> findings) {
        public Read {
            files = new TreeMap<>(files);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the folder.
     *
     * @param name how findings call it
     * @param taken what {@code content/} has at the same places
     */
    public static Read in(String name, Path folder, SortedMap<String, Path> taken) {
        Findings findings = new Findings();
        SortedMap<String, Path> files = new TreeMap<>();
        SortedMap<AsItIs.Refusal, List<String>> refused = new TreeMap<>(AsItIs.Refusal.ORDER);
        for (String path : FolderWalk.files(name, folder, findings)) {
            Path file = folder.resolve(path);
            Optional<AsItIs.Refusal> refusal =
                    ContentFolder.isFreeName(path) ? AsItIs.refusal(path, file) : Optional.of(AsItIs.NO_ADDRESS);
            if (taken.containsKey(path)) {
                findings.add(Diagnostic.error(
                        SourceLocation.ofFile(name + "/" + path),
                        ContentCode.SAME_ADDRESS,
                        "'content/" + path + "' has the same address",
                        "rename or delete one of the two"));
            } else if (refusal.isPresent()) {
                refused.computeIfAbsent(refusal.get(), none -> new ArrayList<>())
                        .add(name + "/" + path);
            } else {
                files.put(path, file);
            }
        }
        refused.forEach((why, paths) -> findings.add(Diagnostic.warning(
                SourceLocation.ofFile(paths.get(0)),
                ContentCode.LEFT_OUT,
                "left out: " + why.message()
                        + (paths.size() == 1
                                ? ""
                                : "; so are " + FirstFew.of(paths.subList(1, paths.size()), MOST_NAMED)),
                why.hint() + "; or delete what no page needs")));
        return new Read(files, findings.sorted());
    }
}
