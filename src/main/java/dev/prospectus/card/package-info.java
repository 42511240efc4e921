/**
 * The picture that goes with a link to a page, where people send one another links: the hub's name, the page's title, its booking status
 * and dates, in the hub's colours. Drawn by code of its own from a font that is shipped, so that every machine draws the same pixels and
 * none needs AWT or a font of its system.
 *
 * <p>Start with {@code Cards}; {@code CardDrawing} says what stands where.
 */
@NullMarked
package dev.prospectus.card;

import org.jspecify.annotations.NullMarked;
