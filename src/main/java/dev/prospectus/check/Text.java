package dev.prospectus.check;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.markdown.Outline;
import dev.prospectus.model.RichText;
import dev.prospectus.source.SourceLocation;
import java.util.Optional;

/**
 * A text that readers see, as its author wrote it.
 *
 * @param life how long it is meant to be true
 * @param title whether it is the name of something
 * @param written the text with Markdown's marks, if it is Markdown
 * @param lines its lines
 * @param words the same, character for character, but with whatever readers do not see as words (code, HTML, addresses
 *     of links) replaced by U+FFFC
 * @param outline what else is known of it, if it is Markdown
 */
record Text(
        Pointer pointer,
        Life life,
        boolean title,
        String written,
        TextLines lines,
        WordIndex words,
        Optional<Outline> outline) {

    /** Of a sentence: more says nothing about its end, and a text may be one sentence. */
    private static final int LONGEST_SENTENCE = 500;

    /** How long a text is meant to be true. */
    enum Life {
        /** In every year: programmes and pathways. */
        EVERGREEN,
        /** Until somebody changes it: pages, venues, the site's settings. */
        STANDING,
        /** For one year or a few days: cohorts and notices. */
        PASSING,
        /** Only on the day it was written: news. */
        DATED
    }

    static Text plain(Pointer pointer, Life life, boolean title, String words) {
        return new Text(pointer, life, title, words, new TextLines(words), WordIndex.of(words), Optional.empty());
    }

    static Text markdown(Pointer pointer, Life life, RichText rich) {
        Outline outline = Markdown.outline(rich);
        return new Text(
                pointer,
                life,
                false,
                rich.source(),
                new TextLines(rich.source()),
                WordIndex.of(outline.words()),
                Optional.of(outline));
    }

    /** The text with everything invisible replaced by U+FFFC. */
    String visible() {
        return words.text();
    }

    /** The place of a character. Plain text may be folded over several lines, so only its beginning is known. */
    Pointer pointer(int offset) {
        if (outline.isEmpty()) {
            return pointer;
        }
        SourceLocation place = lines.index().at(pointer.file(), offset);
        return pointer.inside(place.line(), place.column());
    }

    /** A part of the text in the form for messages: on one line and without asterisks. */
    String quote(int from, int to) {
        return written.substring(from, to)
                .replace("*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The part of the sentence or list item before an offset, as far as it says something about what follows. */
    String sentenceBefore(int offset) {
        int start = offset;
        while (start > 0
                && start > offset - LONGEST_SENTENCE
                && ".!?\uFFFC".indexOf(visible().charAt(start - 1)) < 0
                && !isParagraphEnd(start - 1)) {
            start--;
        }
        return visible().substring(start, offset);
    }

    private boolean isParagraphEnd(int offset) {
        return visible().charAt(offset) == '\n' && offset > 0 && visible().charAt(offset - 1) == '\n';
    }
}
