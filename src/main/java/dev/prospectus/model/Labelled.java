package dev.prospectus.model;

import java.util.Optional;

/** A choice that data files write as an id and pages show as a label. */
public interface Labelled {

    /** Lower-case words joined by hyphens: the form in data files and URLs. */
    String id();

    /** What an editor means who chooses it, where its name does not say it. */
    default Optional<String> meaning() {
        return Optional.empty();
    }

    /** The words shown to readers, with a capital. */
    String label();

    /** The same words in the midst of a sentence. */
    String inText();
}
