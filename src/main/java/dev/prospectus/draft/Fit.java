package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Bare;
import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.DataValue.Entry;
import dev.prospectus.draft.DataValue.Items;
import dev.prospectus.draft.DataValue.Text;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of a person's words a file takes. Its shape alone says what may stand there, and the safe fix of its finding is taken
 * where there is one.
 *
 * @param value that fits; empty if none does
 * @param trouble what the shape says of the value as it was typed, where none fits
 */
public record Fit(Optional<DataValue> value, Optional<Diagnostic> trouble) {

    private static final int MOST_FIXES = 4;

    /**
     * The first of several values that fits.
     *
     * @param ways what may be meant, the likeliest first
     * @param look what is wrong with a value where it is to stand
     */
    public static Fit of(List<DataValue> ways, Function<DataValue, Optional<Diagnostic>> look) {
        Optional<Diagnostic> trouble = Optional.empty();
        for (DataValue way : ways) {
            Fit fit = mended(way, look);
            if (fit.value().isPresent()) {
                return fit;
            }
            trouble = fit.trouble();
        }
        return new Fit(Optional.empty(), trouble);
    }

    private static Fit mended(DataValue way, Function<DataValue, Optional<Diagnostic>> look) {
        DataValue value = way;
        Optional<Diagnostic> error = look.apply(value);
        for (int i = 0; i < MOST_FIXES && error.isPresent(); i++) {
            Optional<Edit> edit = error.get().edit();
            if (edit.isEmpty()) {
                return new Fit(Optional.empty(), error);
            }
            value = with(value, edit.get());
            error = look.apply(value);
        }
        return error.isEmpty() ? new Fit(Optional.of(value), error) : new Fit(Optional.empty(), error);
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
