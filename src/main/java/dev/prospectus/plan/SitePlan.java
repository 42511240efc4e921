package dev.prospectus.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every file that a build will write, by path. */
public final class SitePlan {

    private static final String INDEX = "index.html";

    private final SortedMap<OutputPath, Output> outputs;
    private final List<OutputPath> clashes;

    private SitePlan(SortedMap<OutputPath, Output> outputs, List<OutputPath> clashes) {
        this.outputs = outputs;
        this.clashes = clashes;
    }

    /** Joins what the formats and the assets bring with the files that are taken over as they are. */
    public static SitePlan of(Edition edition, Collection<OutputFormat> formats, Collection<? extends Output> files) {
        List<Output> all = new ArrayList<>(edition.assets().outputs());
        formats.forEach(format -> all.addAll(format.plan(edition)));
        all.addAll(files);
        SortedMap<OutputPath, Output> outputs = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        Set<String> folders = new HashSet<>();
        TreeSet<OutputPath> clashes = new TreeSet<>();
        for (Output output : all) {
            // There are file systems on which names that differ only in capitals are one.
            String name = output.path().value().toLowerCase(Locale.ROOT);
            List<String> above = foldersAbove(name);
            if (taken.contains(name) || folders.contains(name) || above.stream().anyMatch(taken::contains)) {
                clashes.add(output.path());
            } else {
                taken.add(name);
                folders.addAll(above);
                outputs.put(output.path(), output);
            }
        }
        return new SitePlan(outputs, List.copyOf(clashes));
    }

    private static List<String> foldersAbove(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** All outputs, sorted by path. */
    public Collection<Output> outputs() {
        return Collections.unmodifiableCollection(outputs.values());
    }

    public Optional<Output> find(OutputPath path) {
        return Optional.ofNullable(outputs.get(path));
    }

    /** Paths that another output claimed first, as a file or as a folder; a plan with any can't be published. */
    public List<OutputPath> clashes() {
        return clashes;
    }

    /** What can be linked to: a page's folder with its slash, or a file. Redirects are not pages and not among them. */
    public SortedSet<String> sitePaths() {
        SortedSet<String> paths = new TreeSet<>();
        for (Output output : outputs.values()) {
            if (!(output instanceof Output.Redirect)) {
                String value = "/" + output.path();
                paths.add(value.endsWith("/" + INDEX) ? value.substring(0, value.length() - INDEX.length()) : value);
            }
        }
        return paths;
    }
}
