package dev.prospectus.publish;

import dev.prospectus.build.BuiltSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The files of a commit, and which of them Prospectus put there. Files of others ({@code CNAME}, a licence) are kept by every publication.
 *
 * @param entries by path: "mode hash", as git's index has them
 * @param ours paths of the site that was published by this commit, or before it
 */
record BranchTree(NavigableMap<String, String> entries, NavigableSet<String> ours) {

    /** Without it GitHub Pages leaves out what begins with an underscore. */
    private static final String NO_JEKYLL = ".nojekyll";

    static final BranchTree NOTHING = new BranchTree(new TreeMap<>(), new TreeSet<>());

    static BranchTree of(Git git, String commit) throws IOException {
        NavigableMap<String, String> entries = new TreeMap<>();
        for (String line :
                git.must("ls-tree", "-r", "-z", "--full-tree", commit).split("\0", -1)) {
            // "100644 blob HASH\tPATH"
            int tab = line.indexOf('\t');
            if (tab > 0) {
                String[] words = line.substring(0, tab).split(" ", -1);
                entries.put(line.substring(tab + 1), words[0] + " " + words[2]);
            }
        }
        NavigableSet<String> ours = new TreeSet<>();
        if (entries.containsKey(BuiltSite.LIST)) {
            String list = git.must("cat-file", "blob", commit + ":" + BuiltSite.LIST);
            ours.addAll(Listed.files(list, git.host()));
            ours.retainAll(entries.keySet());
        }
        return new BranchTree(entries, ours);
    }

    /** The files of a site, with their bytes in the repository. */
    static BranchTree of(Git git, BuiltSite site) throws IOException {
        String hashes =
                git.at(site.folder()).must(site.names('\n'), "hash-object", "-w", "--no-filters", "--stdin-paths");
        Iterator<String> each = hashes.lines().iterator();
        NavigableMap<String, String> entries = new TreeMap<>();
        for (String name : site.files()) {
            entries.put(name, "100644 " + each.next());
        }
        return new BranchTree(entries, site.files());
    }

    /**
     * This tree with another site in place of ours.
     *
     * @throws HostException if a file of others is in the way, or if these are the sources of a site
     */
    BranchTree with(BranchTree site, Git git) throws IOException {
        NavigableMap<String, String> all = new TreeMap<>(entries);
        all.keySet().removeAll(ours);
        if (all.containsKey("site-config.yml")) {
            throw new HostException(
                    git.host() + " holds the sources of a site", "Publish to a branch of its own, such as gh-pages.");
        }
        for (String name : site.ours()) {
            String entry = site.entries().get(name);
            String other = all.put(name, entry);
            if (other != null && !other.equals(entry)) {
                throw new HostException(
                        git.host() + " has a file '" + Trouble.printable(name) + "' that Prospectus did not write",
                        "Remove it from the branch, or publish to another branch.");
            }
        }
        if (!all.containsKey(NO_JEKYLL)) {
            all.put(
                    NO_JEKYLL,
                    "100644 " + git.must("hash-object", "-w", "--stdin").strip());
        }
        return new BranchTree(all, site.ours());
    }

    /** Puts it into the repository, and returns its hash. */
    String write(Git git) throws IOException {
        String index = entries.entrySet().stream()
                .map(entry -> entry.getValue() + "\t" + entry.getKey() + "\0")
                .collect(Collectors.joining());
        git.must("read-tree", "--empty");
        git.must(index.getBytes(StandardCharsets.UTF_8), "update-index", "-z", "--index-info");
        return git.must("write-tree").strip();
    }

    /** What differs for readers in the tree that takes this one's place. */
    Difference until(BranchTree after) {
        NavigableSet<String> differing = new TreeSet<>(after.ours());
        differing.removeIf(name -> Objects.equals(after.entries().get(name), entries.get(name)));
        return Difference.of(ours, after.ours(), differing);
    }
}
