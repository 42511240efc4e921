package dev.prospectus.testing;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.StrandKind;
import java.util.List;

/** The words that are built in, for tests. */
public final class StrandKinds {

    public static final List<StrandKind> ALL = BuiltInVocabulary.get().strandKinds();

    public static final StrandKind PATHWAY = of("pathway");
    public static final StrandKind PHASE = of("phase");

    private StrandKinds() {}

    public static StrandKind of(String id) {
        return ALL.stream().filter(word -> word.id().equals(id)).findFirst().orElseThrow();
    }
}
