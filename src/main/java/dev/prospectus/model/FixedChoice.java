package dev.prospectus.model;

import java.util.Locale;

/** A choice that the rules of the program name, so that no hub can change what there is; made to be implemented by enums. */
public interface FixedChoice extends Labelled {

    /** The name in Java, which an enum has. */
    String name();

    @Override
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default String inText() {
        return label().toLowerCase(Locale.UK);
    }
}
