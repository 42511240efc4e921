package dev.prospectus.check;

import dev.prospectus.source.LineIndex;
import org.jspecify.annotations.Nullable;

/** The lines of a text, looked for once, when the first finding needs them: most texts have none. */
final class TextLines {

    private final String text;
    private volatile @Nullable LineIndex index;

    TextLines(String text) {
        this.text = text;
    }

    LineIndex index() {
        LineIndex known = index;
        if (known == null) {
            known = new LineIndex(text);
            index = known;
        }
        return known;
    }
}
