package dev.prospectus.diff;

/** One kind of thing that may differ; a class each. */
interface Kind {

    /** What differs; a section without entries where nothing does. */
    Section section(Sides sides);
}
