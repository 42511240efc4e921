package dev.prospectus.testing;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.Mode;
import java.util.List;

/** The words that are built in, for tests. */
public final class Modes {

    public static final List<Mode> ALL = BuiltInVocabulary.get().modes();

    public static final Mode IN_PERSON = of("in-person");
    public static final Mode ONLINE = of("online");
    public static final Mode BLENDED = of("blended");
    public static final Mode IN_SCHOOL = of("in-school");
    public static final Mode HOSTED = of("hosted");

    private Modes() {}

    public static Mode of(String id) {
        return ALL.stream().filter(word -> word.id().equals(id)).findFirst().orElseThrow();
    }
}
