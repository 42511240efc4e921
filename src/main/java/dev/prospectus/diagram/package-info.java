/**
 * Drawings of how programmes follow one another, as accessible SVG.
 *
 * <p>Part of rendering: pages ask for a drawing of a pathway, of a programme's place on it, or of the whole catalogue. What
 * is to be shown ({@code Diagram}) is set in lines of text whose widths are known ({@code Typesetter}), laid out once for
 * wide and once for narrow screens ({@code Arrangement}, with ELK's layered algorithm, remembered between builds), and
 * written as SVG in the theme's colours ({@code SvgDrawing}). Statuses come in at the last step and decide about no
 * coordinate. The only room that uses ELK. Start with {@link dev.prospectus.diagram.Diagrams}.
 */
@NullMarked
package dev.prospectus.diagram;

import org.jspecify.annotations.NullMarked;
