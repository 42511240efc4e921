package dev.prospectus.model;

import java.util.List;
import java.util.Locale;

/** A choice that hubs name as they like: an entry of a {@link Vocabulary}. */
public interface Word extends Labelled {

    /** As it stands in the midst of a sentence: "headteacher", "Mastery Specialist". */
    String word();

    /** Other words that mean the same, in texts and in the mouth of whoever mistypes a file. */
    List<String> also();

    @Override
    default String label() {
        return word().substring(0, 1).toUpperCase(Locale.UK) + word().substring(1);
    }

    @Override
    default String inText() {
        return word();
    }
}
