package dev.prospectus.model;

import java.util.Locale;
import java.util.Optional;

/** A choice that data files write as an id and pages show as a label; made to be implemented by enums. */
public interface Labelled {

    /** The name in Java, which an enum has. */
    String name();

    /** Lower-case words joined by hyphens: the form in data files and URLs. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an editor means who chooses it, where its name does not say it. */
    default Optional<String> meaning() {
        return Optional.empty();
    }

    /** The words shown to readers. */
    String label();
}
