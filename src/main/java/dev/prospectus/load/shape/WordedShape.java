package dev.prospectus.load.shape;

/** A block of keys of which some, or some of a block within it, hold words that the site chooses. */
public abstract class WordedShape<T> extends ObjectShape<T> {

    private final SiteWords words;

    /** @param name with its article, as in "a meeting" */
    protected WordedShape(String name, SiteWords words) {
        super(name);
        this.words = words;
    }

    /** The site's words. They are there when the fields of a subclass are set. */
    protected final SiteWords words() {
        return words;
    }
}
