package dev.prospectus.testing;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.AccessFeature;
import java.util.List;

/** The words that are built in, for tests. */
public final class AccessFeatures {

    public static final List<AccessFeature> ALL = BuiltInVocabulary.get().accessFeatures();

    public static final AccessFeature STEP_FREE = of("step-free");
    public static final AccessFeature HEARING_LOOP = of("hearing-loop");
    public static final AccessFeature CAPTIONS = of("captions");
    public static final AccessFeature PARKING = of("parking");
    public static final AccessFeature QUIET_ROOM = of("quiet-room");

    private AccessFeatures() {}

    public static AccessFeature of(String id) {
        return ALL.stream().filter(word -> word.id().equals(id)).findFirst().orElseThrow();
    }
}
