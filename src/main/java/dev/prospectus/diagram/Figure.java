package dev.prospectus.diagram;

import java.util.Optional;

/**
 * A drawing, ready for a page: the same in two layouts, of which the style sheet shows one.
 *
 * @param size from which width of its container the wide one is shown: {@code small}, {@code medium}, {@code large}, or
 *     {@code long} when it needs scrolling even then
 * @param optional whether anything in it may be left out
 * @param loose whether anything in it may follow something
 * @param note what was left out or drawn apart, in words
 * @param wide SVG
 * @param narrow SVG, one column no wider than a phone
 */
public record Figure(
        String id,
        String title,
        String size,
        boolean optional,
        boolean loose,
        Optional<String> note,
        String wide,
        String narrow) {}
