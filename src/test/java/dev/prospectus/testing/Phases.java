package dev.prospectus.testing;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.Phase;
import java.util.List;

/** The words that are built in, for tests. */
public final class Phases {

    public static final List<Phase> ALL = BuiltInVocabulary.get().phases();

    public static final Phase EARLY_YEARS = of("early-years");
    public static final Phase PRIMARY = of("primary");
    public static final Phase SECONDARY = of("secondary");
    public static final Phase POST_16 = of("post-16");

    private Phases() {}

    public static Phase of(String id) {
        return ALL.stream().filter(word -> word.id().equals(id)).findFirst().orElseThrow();
    }
}
