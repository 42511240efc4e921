package dev.prospectus.check;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Pathway;
import dev.prospectus.source.FirstFew;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages to which several files link although nothing is there, while nothing links to one that is alike: most likely its file
 * was renamed. Each is one finding, which stands for those about every link.
 *
 * @param moved the places of the links, by the address that was and the page that is now
 */
record MovedPages(Map<String, Moved> moved) {

    private static final int MOST_FILES = 6;

    MovedPages {
        moved = Map.copyOf(moved);
    }

    /**
     * @param files that link to the page
     * @param places the number of links
     * @param now its address now
     * @param file of the page
     */
    record Moved(Set<String> files, int places, String now, String file) {
        Moved {
            files = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(files));
        }
    }

    static MovedPages of(CheckContext context, Predicate<Target> isDead) {
        Map<String, List<Target>> dead = new TreeMap<>();
        for (Target target : context.targets()) {
            if (isDead.test(target)) {
                dead.computeIfAbsent(target.path(), none -> new ArrayList<>()).add(target);
            }
        }
        if (dead.isEmpty()) {
            return new MovedPages(Map.of());
        }
        Map<String, String> unlinked = pages(context);
        for (Target target : context.targets()) {
            if (target.isInternal() && target.kind() != Target.Kind.REDIRECT) {
                unlinked.remove(target.path());
            }
        }
        Map<String, Set<String>> unlinkedByWord = byWord(unlinked.keySet());
        Map<String, Set<String>> deadByWord = byWord(dead.keySet());
        Map<String, Moved> moved = new TreeMap<>();
        dead.forEach((path, targets) -> {
            Set<String> files = new TreeSet<>();
            targets.forEach(target -> files.add(target.pointer().file()));
            if (files.size() > 1) {
                Set<String> pages = alike(path, unlinkedByWord);
                if (pages.size() == 1
                        && alike(pages.iterator().next(), deadByWord).equals(Set.of(path))) {
                    String now = pages.iterator().next();
                    moved.put(path, new Moved(files, targets.size(), now, unlinked.getOrDefault(now, "")));
                }
            }
        });
        return new MovedPages(moved);
    }

    boolean tells(Target target) {
        return moved.containsKey(target.path());
    }

    void report(Report report) {
        moved.forEach((path, page) -> report.add(
                Pointer.whole(page.file()),
                page.places() + " links lead to '" + path + "', which does not exist; nothing links to this page, '"
                        + page.now() + "'",
                "if that is its new address, add '" + path + ": " + page.now() + "' to " + DataFiles.redirects()
                        + ", or give the file its old name; else correct the links in "
                        + FirstFew.of(List.copyOf(page.files()), MOST_FILES)));
    }

    /** The files of the pages whose names their authors chose, by address. */
    private static Map<String, String> pages(CheckContext context) {
        Map<String, String> pages = new TreeMap<>();
        for (ContentPage page : context.catalogue().pages()) {
            if (!page.isPost()) {
                pages.put(page.address(), DataFiles.content(page));
            }
        }
        for (Pathway pathway : context.catalogue().pathways()) {
            pages.put("/pathways/" + pathway.id() + "/", DataFiles.pathway(pathway.id()));
        }
        return pages;
    }

    private static Map<String, Set<String>> byWord(Set<String> paths) {
        Map<String, Set<String>> byWord = new HashMap<>();
        paths.forEach(path -> words(path)
                .forEach(word ->
                        byWord.computeIfAbsent(word, none -> new TreeSet<>()).add(path)));
        return byWord;
    }

    /** Those that have a word of an address. */
    private static Set<String> alike(String path, Map<String, Set<String>> byWord) {
        return words(path)
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of the last part of an address. */
    private static Stream<String> words(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return MissingIds.words(path.substring(path.lastIndexOf('/', end - 1) + 1, end));
    }
}
