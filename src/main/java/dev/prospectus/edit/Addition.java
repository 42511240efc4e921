package dev.prospectus.edit;

import dev.prospectus.load.SiteFiles;
import dev.prospectus.load.SiteFiles.Look;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceFile;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlLimits;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Something added at the end of a YAML file: items of the list with which it ends, or entries of a registry. All that is there
 * stays, byte by byte. The result is read before it is written: whatever the file said before it must still say.
 *
 * @param trouble why it can't be added; empty if it can
 * @param content of the whole file; empty if there is trouble
 */
public record Addition(Optional<String> trouble, Optional<byte[]> content) {

    /**
     * More items of the list under a key at the top of a file.
     *
     * @param items whole lines, for the column in which dashes stand, counted from 0
     */
    public static Addition toList(SiteFiles files, String name, String key, IntFunction<String> items)
            throws IOException {
        SourceText source = SourceFile.read(name, files.path(name), YamlLimits.DEFAULT.bytes());
        Look look = files.look(name, source);
        Optional<YamlSequence> list = look.root()
                .filter(YamlMapping.class::isInstance)
                .flatMap(root -> ((YamlMapping) root).entry(key))
                .map(YamlEntry::value)
                .filter(YamlSequence.class::isInstance)
                .map(YamlSequence.class::cast);
        if (!look.unsure().isEmpty() || source.text().isEmpty()) {
            return trouble(name + " has errors; mend them first");
        }
        Optional<Integer> column = list.filter(known -> !known.items().isEmpty())
                .flatMap(known -> dash(source.text().get(), known.items().get(0).location()));
        if (column.isEmpty()) {
            return trouble("the list '" + key + "' of " + name + " is not written with a dash for each item");
        }
        return write(files, name, look, items.apply(column.get()));
    }

    /** More entries of a registry. */
    public static Addition toRegistry(SiteFiles files, String name, String entries) throws IOException {
        SourceText source = SourceFile.read(name, files.path(name), YamlLimits.DEFAULT.bytes());
        Look look = files.look(name, source);
        return look.unsure().isEmpty()
                ? write(files, name, look, entries)
                : trouble(name + " has errors; mend them first");
    }

    private static Addition write(SiteFiles files, String name, Look before, String lines) throws IOException {
        FileText file = FileText.of(Files.readAllBytes(files.path(name)));
        String text = SourceText.decode(name, file.bytes()).text().orElseThrow();
        int last = (int) text.chars().filter(sign -> sign == '\n').count() + 1;
        String ending = text.substring(text.lastIndexOf('\n') + 1);
        SourceLocation end = new SourceLocation(name, last, ending.codePointCount(0, ending.length()) + 1);
        String added = ending.isEmpty() ? lines : "\n" + lines;
        FileText.Edited edited = file.with(List.of(new Edit(end, "", added)));
        Look after = files.look(name, edited.file().bytes());
        List<Diagnostic> news = NewFindings.in(after.findings(), before.findings()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!edited.refused().isEmpty()
                || !after.unsure().isEmpty()
                || after.root().isEmpty()
                || !begins(values(after.root().get()), values(before.root().orElseThrow()))) {
            return trouble("nothing can be added at the end of " + name + " without changing what else it says");
        }
        return news.isEmpty()
                ? new Addition(Optional.empty(), Optional.of(edited.file().bytes()))
                : trouble(news.get(0).message());
    }

    /** The column of the dash before an item, if there is one on its line. */
    private static Optional<Integer> dash(String text, SourceLocation item) {
        String line = text.lines().skip(item.line() - 1L).findFirst().orElse("");
        String before = line.substring(0, line.offsetByCodePoints(0, item.column() - 1));
        return before.matches(" *- +") ? Optional.of(before.indexOf('-')) : Optional.empty();
    }

    /** Whether nothing was changed where the file went on before. Brackets that close are left out, since what is added stands before them. */
    private static boolean begins(List<String> after, List<String> before) {
        return after.size() > before.size() && after.subList(0, before.size()).equals(before);
    }

    private static List<String> values(YamlNode root) {
        List<String> all = new ArrayList<>();
        collect(root, "", all);
        return all;
    }

    private static void collect(YamlNode node, String path, List<String> all) {
        if (node instanceof YamlMapping block) {
            for (YamlEntry entry : block.entries()) {
                collect(entry.value(), path + "/" + entry.key().text(), all);
            }
        } else if (node instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(list.items().get(i), path + "/" + i, all);
            }
        } else if (node instanceof YamlScalar scalar) {
            all.add(path + "=" + scalar.text().stripTrailing());
        }
    }

    private static Addition trouble(String words) {
        return new Addition(Optional.of(words), Optional.empty());
    }
}
