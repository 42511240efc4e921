/**
 * Drawings of pathways and requirements, as accessible SVG.
 *
 * <p>Pages ask for a drawing of a pathway, of a programme's place on it, or of a part of the catalogue. A {@code Diagram} is
 * its content. {@code Typesetter} breaks its text into lines, {@code GridLayout} places boxes and arrows, {@code
 * Arrangement} joins the charts, and {@code SvgDrawing} writes the result, once for wide and once for narrow screens.
 * Statuses are added last and move nothing. {@code DrawingLimits} limits the size of a drawing. Start with {@link
 * dev.prospectus.diagram.Diagrams}.
 */
@NullMarked
package dev.prospectus.diagram;

import org.jspecify.annotations.NullMarked;
