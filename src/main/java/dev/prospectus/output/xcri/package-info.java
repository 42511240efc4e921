/**
 * Programmes for directories of courses, as XCRI-CAP 1.2 (the course advertising profile of BS 8581): a catalogue holds a provider, its
 * courses, and the presentations of each with their venues.
 *
 * <p>Elements stand in the order of the schemas that are published for it. Start with {@code XcriCap}.
 */
@NullMarked
package dev.prospectus.output.xcri;

import org.jspecify.annotations.NullMarked;
