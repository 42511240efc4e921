/**
 * Sessions and deadlines by date. Start with {@code CalendarPages}.
 */
@NullMarked
package dev.prospectus.output.html.calendar;

import org.jspecify.annotations.NullMarked;
