/**
 * The pathways and the map of the catalogue, with drawings. Start with {@code PathwayPages}.
 */
@NullMarked
package dev.prospectus.output.html.pathway;

import org.jspecify.annotations.NullMarked;
