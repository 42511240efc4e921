package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.listOfAtLeastOne;
import static dev.prospectus.load.shape.Shapes.registry;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.FormMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of {@code intake}: how the rows of an online form become files. */
final class FormMappingShape extends ObjectShape<FormMapping> {

    private final Key<FormMapping.Kind> kind =
            required("kind", choice("kind", FormMapping.Kind.values()), "what a row becomes");
    private final Key<List<String>> rowId = required(
            "row-id", listOfAtLeastOne("names", text()), "the column that tells rows apart for good, such as ID");
    private final Key<List<Map.Entry<String, List<String>>>> columns = required(
            "columns",
            registry("keys", text(), listOfAtLeastOne("names", text()), Map::entry),
            "each key that a column fills, such as format.duration, and what the form calls the column");
    private final Key<List<Map.Entry<String, String>>> fixed =
            optional("fixed", registry("keys", text(), text(), Map::entry), List.of(), "what is the same for all rows");

    FormMappingShape() {
        super("a form");
    }

    @Override
    protected FormMapping create(Values values) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        values.get(columns).forEach(entry -> filled.put(entry.getKey(), entry.getValue()));
        Map<String, String> same = new LinkedHashMap<>();
        values.get(fixed).forEach(entry -> same.put(entry.getKey(), entry.getValue()));
        return new FormMapping(values.get(kind), values.get(rowId), filled, same);
    }
}
