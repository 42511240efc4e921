/**
 * Drawings of how programmes follow one another, as accessible SVG.
 *
 * <p>Pages ask for a drawing of a pathway, of a programme's place on it, or of a part of the catalogue. A {@code Diagram}
 * says what is shown. {@code Typesetter} breaks its text into lines, {@code GridLayout} gives boxes and arrows their places
 * (once for wide and once for narrow screens), {@code Arrangement} joins the charts of a drawing, and {@code SvgDrawing}
 * writes it with the theme's classes. Statuses come in at the last step and move nothing. {@code DrawingLimits} says how
 * much one drawing may hold. Start with {@link dev.prospectus.diagram.Diagrams}.
 */
@NullMarked
package dev.prospectus.diagram;

import org.jspecify.annotations.NullMarked;
