package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered so far, by the names of questions. */
public record Answers(Map<String, List<String>> given) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    Answers with(String question, List<String> answer) {
        Map<String, List<String>> more = new LinkedHashMap<>(given);
        more.put(question, List.copyOf(answer));
        return new Answers(more);
    }

    boolean has(String question) {
        return !all(question).isEmpty();
    }

    List<String> all(String question) {
        return given.getOrDefault(question, List.of());
    }

    Optional<String> one(String question) {
        return all(question).stream().findFirst();
    }

    String or(String question, String otherwise) {
        return one(question).orElse(otherwise);
    }

    /** A block with a key of words, if there is an answer. */
    Block addText(Block block, String key, String question) {
        return block.withAny(key, one(question).map(DataValue::text));
    }

    /** A block with a key of a number, a day or an id, if there is an answer. */
    Block addBare(Block block, String key, String question) {
        return block.withAny(key, one(question).map(DataValue::bare));
    }

    /** A block with a list of ids. */
    Block addIds(Block block, String key, String question) {
        return has(question) ? block.with(key, DataValue.bareItems(all(question))) : block;
    }

    /** A block with a list of sentences. */
    Block addTexts(Block block, String key, String question) {
        List<DataValue> texts = new ArrayList<>();
        all(question).forEach(text -> texts.add(DataValue.text(text)));
        return texts.isEmpty() ? block : block.with(key, DataValue.items(texts));
    }
}
