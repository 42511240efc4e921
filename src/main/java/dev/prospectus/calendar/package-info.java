/**
 * Every session and deadline by day, and the selections of them that have a page. Start with {@link
 * dev.prospectus.calendar.CalendarDates}.
 */
@NullMarked
package dev.prospectus.calendar;

import org.jspecify.annotations.NullMarked;
