/**
 * How facts are said: dates, cohorts, roles, cost, eligibility, reasons, lists; each kind of fact in one place.
 *
 * <p>Pages, calendars, feeds and data files that say the same say it in the same words. Nothing here knows HTML. Words that
 * name offers are {@link dev.prospectus.words.Sentence}s, so that pages can link these names and everything else can join
 * them. Start with {@link dev.prospectus.words.RunWords}.
 */
@NullMarked
package dev.prospectus.words;

import org.jspecify.annotations.NullMarked;
