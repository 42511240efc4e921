package dev.prospectus.edit;

import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.load.SiteFiles.Look;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The safe fixes that findings carry, made in the files. A fix after which its file has another finding is not made. */
public final class Fixes {

    private final Map<Path, byte[]> contents = new LinkedHashMap<>();
    private final List<Edit> made = new ArrayList<>();
    private final StringBuilder diff = new StringBuilder();

    private Fixes() {}

    /** What there is to mend. Nothing is written. */
    public static Fixes of(Path site, List<Diagnostic> findings) throws IOException {
        SortedMap<String, List<Edit>> byFile = new TreeMap<>();
        for (Diagnostic finding : findings) {
            finding.edit()
                    .ifPresent(edit -> byFile.computeIfAbsent(edit.place().file(), file -> new ArrayList<>())
                            .add(edit));
        }
        Fixes fixes = new Fixes();
        if (!byFile.isEmpty()) {
            SiteFiles files = Loader.files(site);
            for (Map.Entry<String, List<Edit>> file : byFile.entrySet()) {
                Set<String> told = findings.stream()
                        .filter(finding -> finding.location().file().equals(file.getKey()))
                        .map(Fixes::words)
                        .collect(Collectors.toSet());
                fixes.mend(site, file.getKey(), file.getValue(), told, files);
            }
        }
        return fixes;
    }

    public List<Edit> made() {
        return List.copyOf(made);
    }

    /** The changes as a unified diff, which {@code git apply} and {@code patch -p1} understand. */
    public String diff() {
        return diff.toString();
    }

    public void write() throws IOException {
        SavedFiles.write(contents);
    }

    private static String words(Diagnostic finding) {
        return finding.code() + finding.message();
    }

    private void mend(Path site, String name, List<Edit> edits, Set<String> told, SiteFiles files) throws IOException {
        Path path = files.names().contains(name) ? files.path(name) : site.resolve(name);
        FileText before = FileText.of(Files.readAllBytes(path));
        List<Edit> sound = new ArrayList<>();
        for (Edit edit : edits.stream().distinct().toList()) {
            List<Edit> tried = new ArrayList<>(sound);
            tried.add(edit);
            FileText.Edited edited = before.with(tried);
            if (edited.refused().isEmpty()
                    && bringsNothing(name, before.with(sound).file(), edited.file(), told, files)) {
                sound.add(edit);
            }
        }
        if (!sound.isEmpty()) {
            FileText after = before.with(sound).file();
            made.addAll(sound);
            contents.put(path, after.bytes());
            diff.append(UnifiedDiff.of(name, before.text(), after.text()));
        }
    }

    /** Whether nothing has come that was not told before. Files that are no YAML hold words only. */
    private static boolean bringsNothing(
            String name, FileText before, FileText after, Set<String> told, SiteFiles files) {
        if (!files.names().contains(name)) {
            return true;
        }
        Look was = files.look(name, SourceText.decode(name, before.bytes()));
        Look is = files.look(name, SourceText.decode(name, after.bytes()));
        Set<String> known = new HashSet<>(told);
        was.findings().forEach(finding -> known.add(words(finding)));
        return is.findings().stream().map(Fixes::words).allMatch(known::contains)
                && (was.root().isEmpty()
                        || is.findings().size() <= was.findings().size());
    }
}
