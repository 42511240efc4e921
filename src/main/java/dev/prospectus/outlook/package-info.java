/**
 * What lies ahead for who keeps a catalogue: what is due, what changes although nobody edits anything, and which gaps come.
 *
 * <p>All of it follows from the catalogue, from {@code Bookings} and from one instant. Start with {@code Tasks} and {@code Forecast}.
 */
@NullMarked
package dev.prospectus.outlook;

import org.jspecify.annotations.NullMarked;
