package dev.prospectus.testing;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.SchoolType;
import java.util.List;

/** The words that are built in, for tests. */
public final class SchoolTypes {

    public static final List<SchoolType> ALL = BuiltInVocabulary.get().schoolTypes();

    public static final SchoolType STATE_FUNDED = of("state-funded");
    public static final SchoolType INDEPENDENT = of("independent");

    private SchoolTypes() {}

    public static SchoolType of(String id) {
        return ALL.stream().filter(word -> word.id().equals(id)).findFirst().orElseThrow();
    }
}
