/**
 * Calendars for other programs (RFC 5545, RFC 7986): the dates of the catalogue as Outlook, Google and Apple subscribe to them.
 *
 * <p>Each date is written once. A calendar is its head, the dates that belong to it and its tail, joined in one order, so that a
 * script can join those of some offers and make the same bytes. Start with {@link dev.prospectus.output.ical.CalendarOutput}.
 */
@NullMarked
package dev.prospectus.output.ical;

import org.jspecify.annotations.NullMarked;
