package dev.prospectus.check;

import dev.prospectus.model.RichText;
import dev.prospectus.source.LineIndex;
import dev.prospectus.source.SourceLocation;
import java.util.Optional;

/**
 * A text that readers see, as its author wrote it.
 *
 * @param lifespan how long the text is meant to be true
 * @param title whether the text is a title or name
 * @param written the text including Markdown markup, if it is Markdown
 * @param words the same text, character for character, but with everything invisible (code, link addresses, comments)
 *     replaced by U+FFFC
 * @param rich the links and headings of Markdown
 */
record Text(
        Pointer pointer, Lifespan lifespan, boolean title, String written, WordIndex words, Optional<RichText> rich) {

    /** How long a text is meant to be true. */
    enum Lifespan {
        /** In every year: programmes and pathways. */
        EVERGREEN,
        /** Until somebody changes it: pages, venues, the site's settings. */
        STANDING,
        /** For one year or a few days: cohorts and notices. */
        PASSING,
        /** Only on the day it was written: news. */
        DATED
    }

    static Text plain(Pointer pointer, Lifespan lifespan, boolean title, String words) {
        return new Text(pointer, lifespan, title, words, WordIndex.of(words), Optional.empty());
    }

    static Text markdown(Pointer pointer, Lifespan lifespan, RichText rich) {
        WordIndex visible = WordIndex.of(VisibleText.of(rich.source()));
        return new Text(pointer, lifespan, false, rich.source(), visible, Optional.of(rich));
    }

    /** The text with everything invisible replaced by U+FFFC. */
    String visible() {
        return words.text();
    }

    /** The place of a character. Plain text may be folded over several lines, so only its beginning is known. */
    Pointer pointer(int offset) {
        if (rich.isEmpty()) {
            return pointer;
        }
        SourceLocation place = new LineIndex(written).at(pointer.file(), offset);
        return pointer.inside(place.line(), place.column());
    }

    /** A part of the text in the form for messages: on one line and without asterisks. */
    String quote(int from, int to) {
        return written.substring(from, to)
                .replace("*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The part of the sentence or list item before an offset. */
    String sentenceBefore(int offset) {
        int start = offset;
        while (start > 0 && ".!?\uFFFC".indexOf(visible().charAt(start - 1)) < 0 && !isParagraphEnd(start - 1)) {
            start--;
        }
        return visible().substring(start, offset);
    }

    private boolean isParagraphEnd(int offset) {
        return visible().charAt(offset) == '\n' && offset > 0 && visible().charAt(offset - 1) == '\n';
    }
}
