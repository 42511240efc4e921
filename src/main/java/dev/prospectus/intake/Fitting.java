package dev.prospectus.intake;

import dev.prospectus.draft.DataValue;
import dev.prospectus.draft.DataValue.Bare;
import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.DataValue.Entry;
import dev.prospectus.draft.DataValue.Items;
import dev.prospectus.draft.DataValue.Text;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a value against the shape of its file before it is drafted: the shape alone says what may stand there, and the safe fix
 * of its finding is taken where there is one.
 */
final class Fitting {

    private static final int MOST_FIXES = 4;

    private final SiteFiles files;

    Fitting(SiteFiles files) {
        this.files = files;
    }

    /**
     * The value that fits, or why none does.
     *
     * @param trouble what the shape says of the value as it was typed
     */
    record Fit(Optional<DataValue> value, Optional<Diagnostic> trouble) {}

    Fit of(RowKind kind, Field field, List<DataValue> ways) {
        Optional<Diagnostic> trouble = Optional.empty();
        for (DataValue way : ways) {
            Fit fit = mended(kind, field, way);
            if (fit.value().isPresent()) {
                return fit;
            }
            trouble = fit.trouble();
        }
        return new Fit(Optional.empty(), trouble);
    }

    private Fit mended(RowKind kind, Field field, DataValue way) {
        DataValue value = way;
        for (int i = 0; i < MOST_FIXES; i++) {
            Optional<Diagnostic> error = error(kind, field, value);
            if (error.isEmpty()) {
                return new Fit(Optional.of(value), Optional.empty());
            }
            Optional<Edit> edit = error.get().edit();
            if (edit.isEmpty()) {
                return new Fit(Optional.empty(), error);
            }
            value = with(value, edit.get());
        }
        return new Fit(Optional.empty(), error(kind, field, value));
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

    private static DataValue with(DataValue value, Edit edit) {
        if (value instanceof Text text) {
            return text.words().equals(edit.was()) ? DataValue.bare(edit.becomes()) : value;
        }
        if (value instanceof Bare bare) {
            return bare.value().equals(edit.was()) ? DataValue.bare(edit.becomes()) : value;
        }
        if (value instanceof Items items) {
            return DataValue.items(
                    items.items().stream().map(item -> with(item, edit)).toList());
        }
        Block changed = DataValue.block();
        for (Entry entry : ((Block) value).entries()) {
            changed = changed.withAny(entry.key(), entry.value().map(inner -> with(inner, edit)));
        }
        return changed;
    }
}
