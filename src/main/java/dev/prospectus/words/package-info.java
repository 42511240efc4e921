/**
 * The words for facts: dates, cohorts, roles, cost, format, lists.
 *
 * <p>One door for each: pages, calendars, feeds and data files that say the same say it in the same words. Nothing here
 * knows HTML. Start with {@link dev.prospectus.words.RunWords}.
 */
@NullMarked
package dev.prospectus.words;

import org.jspecify.annotations.NullMarked;
