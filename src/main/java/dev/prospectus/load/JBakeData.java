package dev.prospectus.load;

import dev.prospectus.model.JBakeSettings;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import dev.prospectus.source.FolderWalk;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import dev.prospectus.yaml.YamlReader;
import dev.prospectus.yaml.YamlResult;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The files of data of a site that JBake made, which only its templates know: {@code data.get("team.yml")}. */
final class JBakeData {

    private static final int MAX_BYTES = 1 << 20;
    private static final Pattern YAML = Pattern.compile(".*\\.ya?ml");
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");

    private static final Set<String> CHOICES = Set.of("true", "false");

    /** Where JBake puts a list that is all of a file. */
    private static final String LIST = "data";

    private JBakeData() {}

    /**
     * What the files say, by path below their folder. Values without quotes that are whole numbers or {@code true} and {@code false} are such,
     * all others are text.
     */
    static SortedMap<String, Object> of(
            JBakeSettings settings, Path site, SourceFiles sources, Consumer<List<Diagnostic>> found) {
        SortedMap<String, Object> data = new TreeMap<>();
        Findings findings = new Findings();
        for (String folder : settings.dataFolder().stream().toList()) {
            for (String file : FolderWalk.inSite(site, folder, findings)) {
                if (YAML.matcher(file).matches()) {
                    String name = folder + "/" + file;
                    YamlResult read = YamlReader.read(name, sources.read(name, site.resolve(name), MAX_BYTES));
                    findings.addAll(read.findings());
                    read.root().ifPresent(root -> data.put(file, ofFile(value(root))));
                }
            }
        }
        found.accept(findings.sorted());
        return data;
    }

    private static Object ofFile(Object value) {
        return value instanceof List<?> list ? Map.of(LIST, list) : value;
    }

    private static Object value(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (YamlEntry entry : mapping.entries()) {
                values.put(entry.key().text(), value(entry.value()));
            }
            return values;
        } else if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(JBakeData::value).toList();
        }
        YamlScalar scalar = (YamlScalar) node;
        if (scalar.isNull()) {
            return "";
        }
        String text = scalar.text();
        if (scalar.plain() && WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        return scalar.plain() && CHOICES.contains(text) ? (Object) Boolean.valueOf(text) : text;
    }
}
