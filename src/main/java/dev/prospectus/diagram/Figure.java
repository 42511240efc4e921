package dev.prospectus.diagram;

import java.util.Optional;

/**
 * A drawing for a page, in two layouts. The style sheet shows one of them.
 *
 * @param size the width of the container from which the wide layout is shown: {@code small}, {@code medium}, {@code
 *     large}, or {@code long} when it must be scrolled even then
 * @param optional whether it has a card with a dashed outline, for the key
 * @param loose whether it has a "can follow" arrow, for the key
 * @param note a sentence about what is left out or drawn separately
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
