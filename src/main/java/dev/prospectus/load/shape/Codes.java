package dev.prospectus.load.shape;

import dev.prospectus.rules.Explanation;
import dev.prospectus.rules.Explanations;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.Optional;

/** Codes of findings that a site may lower, turn off or ignore. */
final class Codes {

    static final Shape<String> CODE = new ScalarShape<>(
            "the code of a finding", "TXT012", ScalarShape.pattern("^[A-Z]{3}[0-9]{3}$"), Codes::read);

    private Codes() {}

    private static Optional<String> read(String text, YamlScalar scalar, Problems problems) {
        Explanations explanations = Explanations.read();
        Optional<Explanation> known = explanations.of(text);
        if (known.isEmpty()) {
            problems.report(
                    scalar.location(),
                    ShapeCode.CHOICE,
                    "'" + Shapes.quotable(text) + "' is not the code of a finding",
                    explanations
                            .meant(text)
                            .map(code -> "did you mean '" + code + "'?")
                            .orElse("write the code that stands in brackets in the finding, such as TXT012"));
            return Optional.empty();
        }
        if (known.get().always()) {
            problems.report(
                    scalar.location(),
                    ShapeCode.CHOICE,
                    "findings of " + text
                            + " can't be lowered, turned off or ignored: the site would be unsafe, unreadable or"
                            + " not there at all",
                    "take " + text + " out here, and mend what it finds");
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
