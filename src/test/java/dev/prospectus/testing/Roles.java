package dev.prospectus.testing;

import dev.prospectus.load.BuiltInVocabulary;
import dev.prospectus.model.Role;
import java.util.List;

/** The words that are built in, for tests. */
public final class Roles {

    public static final List<Role> ALL = BuiltInVocabulary.get().roles();

    public static final Role HEADTEACHER = of("headteacher");
    public static final Role MATHS_LEAD = of("maths-lead");
    public static final Role HEAD_OF_DEPARTMENT = of("head-of-department");
    public static final Role TEACHER = of("teacher");
    public static final Role EARLY_CAREER_TEACHER = of("early-career-teacher");
    public static final Role TEACHING_ASSISTANT = of("teaching-assistant");

    private Roles() {}

    public static Role of(String id) {
        return ALL.stream().filter(word -> word.id().equals(id)).findFirst().orElseThrow();
    }
}
