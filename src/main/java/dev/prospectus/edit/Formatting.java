package dev.prospectus.edit;

import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.load.SiteFiles.Look;
import dev.prospectus.load.shape.KeyOrder;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceFile;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.Written.Comment;
import dev.prospectus.yaml.Written.Document;
import dev.prospectus.yaml.WrittenReader;
import dev.prospectus.yaml.YamlLimits;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Data files brought to the house style. A file is written only if it says the same afterwards, with the same comments and no new
 * finding. One with an error in it is left alone.
 */
public final class Formatting {

    private final Path site;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<Path, byte[]> byPath = new LinkedHashMap<>();
    private final List<Diagnostic> faults = new ArrayList<>();
    private final StringBuilder diff = new StringBuilder();

    private Formatting(Path site) {
        this.site = site;
    }

    /**
     * What would change. Nothing is written.
     *
     * @param names of files as {@link SiteFiles} knows them
     */
    public static Formatting of(Path site, Collection<String> names) throws IOException {
        Formatting formatting = new Formatting(site);
        SiteFiles files = Loader.files(site);
        formatting.faults.addAll(files.obstacles());
        if (files.obstacles().isEmpty()) {
            for (String name : names) {
                formatting.format(name, files);
            }
        }
        return formatting;
    }

    /** The files that change, in the order in which they were named. */
    public List<String> changed() {
        return List.copyOf(contents.keySet());
    }

    /** The errors for which files are left alone. */
    public List<Diagnostic> faults() {
        return List.copyOf(faults);
    }

    /** The changes as a unified diff. */
    public String diff() {
        return diff.toString();
    }

    public void write() throws IOException {
        new SavedFiles(site, byPath).write();
    }

    private void format(String name, SiteFiles files) throws IOException {
        Path path = files.path(name);
        SourceText source = SourceFile.read(name, path, YamlLimits.DEFAULT.bytes());
        Look before = files.look(name, source);
        List<Diagnostic> errors = errors(before.findings());
        if (!errors.isEmpty()) {
            List<Diagnostic> told = errors(files.told(name, source));
            faults.addAll(told.isEmpty() ? errors : told);
            return;
        }
        Optional<String> text = source.text();
        Optional<YamlNode> root = before.root();
        if (text.isEmpty() || root.isEmpty()) {
            return;
        }
        Optional<String> styled = styled(name, text.get(), root.get(), before.findings(), files);
        byte[] was = Files.readAllBytes(path);
        byte[] is = styled.map(now -> now.getBytes(StandardCharsets.UTF_8)).orElse(was);
        if (!Arrays.equals(was, is)) {
            contents.put(name, is);
            byPath.put(path, is);
            diff.append(UnifiedDiff.of(
                    name, FileText.of(was).text(), FileText.of(is).text()));
        }
    }

    private static List<Diagnostic> errors(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** The text in the house style, as far as that says the same. */
    private static Optional<String> styled(
            String name, String text, YamlNode root, List<Diagnostic> known, SiteFiles files) {
        Optional<Document> document = WrittenReader.read(text);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        KeyOrder order = files.order(name);
        for (boolean[] ways : new boolean[][] {{true, true}, {true, false}, {false, true}, {false, false}}) {
            String styled = HouseStyle.of(text, document.get(), order, ways[0], ways[1]);
            Look after = files.look(name, styled.getBytes(StandardCharsets.UTF_8));
            boolean same = after.root().isPresent()
                    && said(after.root().get()).equals(said(root))
                    && NewFindings.in(after.findings(), known).isEmpty()
                    && comments(WrittenReader.read(styled)).equals(comments(document));
            if (same) {
                return Optional.of(styled);
            }
        }
        return Optional.empty();
    }

    /** All that a file says, its keys in the order of the alphabet. */
    private static String said(YamlNode node) {
        if (node instanceof YamlMapping block) {
            return block.entries().stream()
                    .map(entry -> entry.key().text() + ":" + said(entry.value()))
                    .sorted()
                    .collect(Collectors.joining("\0", "{", "}"));
        }
        if (node instanceof YamlSequence list) {
            return list.items().stream().map(Formatting::said).collect(Collectors.joining("\0", "[", "]"));
        }
        YamlScalar scalar = (YamlScalar) node;
        return scalar.isNull() ? "~" : "'" + scalar.text();
    }

    private static List<String> comments(Optional<Document> document) {
        return document.stream()
                .flatMap(known -> known.comments().stream())
                .map(Comment::text)
                .filter(comment -> !comment.isEmpty())
                .sorted()
                .toList();
    }
}
