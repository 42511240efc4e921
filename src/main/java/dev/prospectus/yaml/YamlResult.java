package dev.prospectus.yaml;

import dev.prospectus.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a YAML file.
 *
 * @param root empty if the file is unusable; present beside findings if the rest of the file can still be checked, as
 *     after a duplicate key
 * @param findings in the order of the file
 */
public record YamlResult(Optional<YamlNode> root, List<Diagnostic> findings) {
    public YamlResult {
        findings = List.copyOf(findings);
    }
}
