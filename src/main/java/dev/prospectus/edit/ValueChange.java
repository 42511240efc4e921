package dev.prospectus.edit;

import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.load.SiteFiles.Look;
import dev.prospectus.load.shape.FormatChanges;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceFile;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.ScalarSpans;
import dev.prospectus.yaml.YamlLimits;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One value of a file, written anew. Nothing is written that its file may not hold, and nothing after which any other value
 * reads differently. What a value means beside other files, such as the id of a venue that is not there, {@code check} finds.
 *
 * @param trouble why the command can't be followed: no such file or value; empty if it can
 * @param refusals what would be wrong with the file
 */
public record ValueChange(
        Optional<String> trouble, List<Diagnostic> refusals, Optional<Edit> edit, Map<Path, byte[]> contents) {

    public ValueChange {
        refusals = List.copyOf(refusals);
        contents = Map.copyOf(contents);
    }

    /**
     * The change of a value. Nothing is written.
     *
     * @param name of the file, relative to the site's folder
     * @param steps keys and positions from the top of the file down to the value; {@code [autumn]} means the item of a list
     *     with that {@code id}
     */
    public static ValueChange of(Path site, String name, List<String> steps, String value) throws IOException {
        return of(Loader.files(site), name, steps, value);
    }

    /** The same, for somebody who has looked for the site's files already. */
    public static ValueChange of(SiteFiles files, String name, List<String> steps, String value) throws IOException {
        if (!files.obstacles().isEmpty()) {
            return refused(files.obstacles());
        }
        if (!files.names().contains(name)) {
            return trouble(
                    files.isOfCatalogue(name)
                            ? "'" + name
                                    + "' belongs to a catalogue, where no command writes; say what differs in a file"
                                    + " of the site, with 'extends'"
                            : "there is no YAML file '" + name + "' in this site");
        }
        SourceText source = SourceFile.read(name, files.path(name), YamlLimits.DEFAULT.bytes());
        Look before = files.look(name, source);
        if (!before.unsure().isEmpty()
                || before.root().isEmpty()
                || source.text().isEmpty()) {
            return refused(files.unsure(name, source, before));
        }
        YamlNode node = before.root().get();
        for (String step : steps) {
            Optional<YamlNode> next = child(node, step);
            if (next.isEmpty()) {
                return trouble("there is no '" + step + "' at " + node.location() + "; write it there by hand first");
            }
            node = next.get();
        }
        if (!(node instanceof YamlScalar old)) {
            return trouble("what stands at " + node.location() + " is " + node.kind() + ", not one value");
        }
        Optional<String> written = ScalarSpans.written(source.text().get(), old);
        if (written.isEmpty() || written.get().isEmpty()) {
            return trouble("the value at " + old.location() + " is not written on one line; change it by hand");
        }
        if (old.text().equals(value) && !old.isNull()) {
            return new ValueChange(Optional.empty(), List.of(), Optional.empty(), Map.of());
        }
        return write(files, before, new Target(name, steps, old, written.get()), value);
    }

    private record Target(String name, List<String> steps, YamlScalar old, String written) {}

    /** Tries the ways to write a value, the old one's first. */
    private static ValueChange write(SiteFiles files, Look before, Target target, String value) throws IOException {
        FileText file = FileText.of(Files.readAllBytes(files.path(target.name())));
        List<String> expected = values(before.root().orElseThrow(), target.old(), value);
        for (String way : ways(target.written(), value)) {
            Edit edit = new Edit(target.old().location(), target.written(), way);
            FileText.Edited edited = file.with(List.of(edit));
            Look after = files.look(target.name(), edited.file().bytes());
            Optional<YamlNode> root = after.root();
            if (edited.refused().isEmpty()
                    && after.unsure().isEmpty()
                    && root.isPresent()
                    && values(root.get(), target.old(), value).equals(expected)
                    && at(root.get(), target.steps())
                            .filter(node -> says(node, value))
                            .isPresent()) {
                List<Diagnostic> news = news(before, after);
                return news.isEmpty()
                        ? new ValueChange(
                                Optional.empty(),
                                List.of(),
                                Optional.of(edit),
                                Map.of(files.path(target.name()), edited.file().bytes()))
                        : refused(news);
            }
        }
        return trouble("'" + value + "' can't be written at " + target.old().location()
                + " without changing what else the file says; change it by hand");
    }

    /** @param site the folder of the site that the change was made for */
    public void write(Path site) throws IOException {
        new SavedFiles(site, contents).write();
    }

    static boolean says(YamlNode node, String value) {
        return node instanceof YamlScalar scalar
                && scalar.text().equals(value)
                && scalar.cut().isEmpty()
                && !scalar.isNull();
    }

    static List<String> ways(String written, String value) {
        List<String> ways = new ArrayList<>();
        String single = "'" + value.replace("'", "''") + "'";
        String twice = '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        if (!written.startsWith("'") && !written.startsWith("\"")) {
            ways.add(value);
        }
        ways.add(written.startsWith("'") ? single : twice);
        ways.add(written.startsWith("'") ? twice : single);
        ways.removeIf(way -> way.equals(written) || way.indexOf('\n') >= 0);
        return ways;
    }

    /** All values of a file, in order. Where the old value stands, the new one is expected. */
    private static List<String> values(YamlNode root, YamlScalar old, String value) {
        return values(root, Map.of(old.location(), value));
    }

    /** All values of a file, in order, with others at some places. */
    static List<String> values(YamlNode root, Map<SourceLocation, String> expected) {
        List<String> all = new ArrayList<>();
        collect(root, expected, all);
        return all;
    }

    private static void collect(YamlNode node, Map<SourceLocation, String> expected, List<String> all) {
        if (node instanceof YamlMapping block) {
            all.add("{");
            for (YamlEntry entry : block.entries()) {
                all.add(entry.key().text() + ":");
                collect(entry.value(), expected, all);
            }
            all.add("}");
        } else if (node instanceof YamlSequence list) {
            all.add("[");
            list.items().forEach(item -> collect(item, expected, all));
            all.add("]");
        } else if (node instanceof YamlScalar scalar) {
            all.add(expected.getOrDefault(scalar.location(), scalar.text()));
        }
    }

    static Optional<YamlNode> at(YamlNode root, List<String> steps) {
        Optional<YamlNode> node = Optional.of(root);
        for (String step : steps) {
            node = node.flatMap(parent -> child(parent, step));
        }
        return node;
    }

    private static Optional<YamlNode> child(YamlNode node, String step) {
        if (node instanceof YamlMapping block) {
            return FormatChanges.entry(block, step).map(YamlEntry::value);
        }
        if (!(node instanceof YamlSequence list)) {
            return Optional.empty();
        }
        if (step.startsWith("[") && step.endsWith("]")) {
            String id = step.substring(1, step.length() - 1);
            return list.items().stream()
                    .filter(item -> item instanceof YamlMapping block
                            && block.entry("id")
                                    .map(YamlEntry::value)
                                    .filter(it -> says(it, id))
                                    .isPresent())
                    .findFirst();
        }
        return step.matches("[0-9]{1,6}")
                        && Integer.parseInt(step) < list.items().size()
                ? Optional.of(list.items().get(Integer.parseInt(step)))
                : Optional.empty();
    }

    /** Errors that a change would bring. */
    static List<Diagnostic> news(Look before, Look after) {
        return NewFindings.in(after.findings(), before.findings()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static ValueChange trouble(String words) {
        return new ValueChange(Optional.of(words), List.of(), Optional.empty(), Map.of());
    }

    private static ValueChange refused(List<Diagnostic> findings) {
        return new ValueChange(Optional.empty(), findings, Optional.empty(), Map.of());
    }
}
