/**
 * How facts are said: each kind of fact in one place, the same wherever it is told.
 *
 * <p>Words are {@link dev.prospectus.words.Sentence}s where they name offers, so that pages can link these and everything else can
 * join them.
 */
@NullMarked
package dev.prospectus.words;

import org.jspecify.annotations.NullMarked;
