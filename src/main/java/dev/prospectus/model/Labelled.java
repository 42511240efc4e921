package dev.prospectus.model;

import java.util.Locale;

/** A choice that data files write as an id and pages show as a label; made to be implemented by enums. */
public interface Labelled {

    /** The name in Java, which an enum has. */
    String name();

    /** Lower-case words joined by hyphens: the form in data files and URLs. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words shown to readers. */
    String label();
}
