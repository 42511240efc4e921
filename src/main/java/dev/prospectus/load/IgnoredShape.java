package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.code;
import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.CheckSettings.Ignored;
import java.time.LocalDate;
import java.util.Optional;

/** An entry of {@code ignore}: a finding that is meant, in one place. */
final class IgnoredShape extends ObjectShape<Ignored> {

    private final Key<String> code = required("code", code(), "the code that stands in brackets in the finding");
    private final Key<String> file = required("file", text(), "the file as the finding names it");
    private final Key<Optional<String>> entry = optional(
            "entry", text(), "the id or name of the entry that it is in, such as a cohort; else the whole file");
    private final Key<Optional<String>> words =
            optional("words", text(), "words that stand in the line of the finding; else any line");
    private final Key<String> reason =
            required("reason", text(), "why it is right as it is, for whoever reads it later");
    private final Key<Optional<LocalDate>> until =
            optional("until", day(), "the last day on which it is ignored; else for good");

    IgnoredShape() {
        super("an ignored finding");
    }

    @Override
    protected Ignored create(Values values) {
        return new Ignored(
                values.get(code),
                values.get(file),
                values.get(entry),
                values.get(words),
                values.get(reason),
                values.get(until));
    }
}
