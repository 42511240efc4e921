package dev.prospectus.yaml;

import dev.prospectus.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What reading a YAML file gave.
 *
 * @param root absent when the file is unusable; present beside findings when what is left of it can still be
 *     checked, as after a key that stands twice
 * @param findings in the order of the file
 */
public record YamlResult(Optional<YamlNode> root, List<Diagnostic> findings) {
    public YamlResult {
        findings = List.copyOf(findings);
    }
}
