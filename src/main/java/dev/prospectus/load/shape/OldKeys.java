package dev.prospectus.load.shape;

import dev.prospectus.load.shape.FormatChanges.RenamedKey;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.Optional;

/** Keys that a file still has under the name of an older format. */
final class OldKeys {

    private OldKeys() {}

    /** Reports a key under its old name. Whether it is clear what it says: not if the new name stands beside it. */
    static boolean isClear(RenamedKey change, YamlScalar key, YamlMapping block, Problems problems) {
        if (block.entry(change.now()).isPresent()) {
            problems.report(
                    key.location(),
                    ShapeCode.OLD_KEY,
                    "'" + change.old() + "' is the old name of '" + change.now() + "', and both stand here",
                    "keep one of them, as '" + change.now() + "'");
            return false;
        }
        Diagnostic told = new Diagnostic(
                key.location(),
                Severity.INFO,
                ShapeCode.OLD_KEY.code(),
                "'" + change.old() + "' is called '" + change.now() + "' since format " + change.since(),
                Optional.of("write '" + change.now() + "', or run 'prospectus migrate'"));
        problems.add(key.location().column() == 0 ? told : told.mendedBy(rename(change, key)));
        return true;
    }

    private static Edit rename(RenamedKey change, YamlScalar key) {
        SourceLocation place = key.location();
        int quote = key.plain() ? 0 : 1;
        return new Edit(
                new SourceLocation(place.file(), place.line(), place.column() + quote), change.old(), change.now());
    }

    /** A key under its old name, as schemas tell it. */
    static Json schema(RenamedKey change, Json.Members value) {
        return Json.object()
                .with(FileWords.DEPRECATED, Json.bare(true))
                .with("description", "the name of '" + change.now() + "' before format " + change.since())
                .withAll(value);
    }
}
