package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Bare;
import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.DataValue.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered so far, as it was understood, by the names of questions. */
public record Answers(Map<String, List<DataValue>> given) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    Answers with(String question, List<DataValue> answer) {
        Map<String, List<DataValue>> more = new LinkedHashMap<>(given);
        more.put(question, List.copyOf(answer));
        return new Answers(more);
    }

    boolean has(String question) {
        return !all(question).isEmpty();
    }

    List<DataValue> all(String question) {
        return given.getOrDefault(question, List.of());
    }

    List<String> texts(String question) {
        return all(question).stream().map(Answers::text).toList();
    }

    /** What a value says; nothing of a block. */
    static String text(DataValue value) {
        return value instanceof Text text ? text.words() : value instanceof Bare bare ? bare.value() : "";
    }

    Optional<String> one(String question) {
        return texts(question).stream().findFirst();
    }

    String or(String question, String otherwise) {
        return one(question).orElse(otherwise);
    }

    /** A block with a key, if there is an answer. */
    Block add(Block block, String key, String question) {
        return block.withAny(key, all(question).stream().findFirst());
    }

    /** A block with a list, if there are answers. */
    Block addAll(Block block, String key, String question) {
        return has(question) ? block.with(key, DataValue.items(all(question))) : block;
    }
}
