package dev.prospectus.intake;

import dev.prospectus.draft.DataValue;
import dev.prospectus.draft.Fit;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a value against the shape of its file before it is drafted: the {@link Fit} says what it takes.
 */
final class Fitting {

    private final SiteFiles files;

    Fitting(SiteFiles files) {
        this.files = files;
    }

    /** The value that fits, or why none does. */
    Fit of(RowKind kind, Field field, List<DataValue> ways) {
        return Fit.of(ways, value -> error(kind, field, value));
    }

    /** What is wrong with the value itself. What it lacks beside it, and what disagrees with it, is told of the whole file. */
    private Optional<Diagnostic> error(RowKind kind, Field field, DataValue value) {
        String file = kind == RowKind.CONTACTS
                ? "data/contacts.yml"
                : kind == RowKind.VENUES
                        ? "data/venues.yml"
                        : kind == RowKind.PROGRAMMES ? "data/programmes/x.yml" : "data/cohorts/2026-27/x.yml";
        Entity alone = new Entity(
                kind,
                file,
                "x",
                0,
                Map.of(field, field.notation().isList() ? DataValue.items(List.of(value)) : value),
                List.of());
        return files.lookNew(file, Entity.text(List.of(alone)).getBytes(StandardCharsets.UTF_8)).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !finding.code().equals(ShapeCode.MISSING_KEY.code())
                        && !finding.code().equals(ShapeCode.CONTRADICTION.code()))
                .findFirst();
    }
}
