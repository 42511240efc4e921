package dev.prospectus.model;

/** A choice that data files write as an id and pages show as a label. */
public interface Labelled {

    /** Lower-case words joined by hyphens: the form in data files and URLs. */
    String id();

    /** The words shown to readers. */
    String label();
}
