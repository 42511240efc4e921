/**
 * What all kinds of pages share: frame, head, cards of offers, statuses, next steps.
 *
 * <p>A kind of page is a {@code PageGroup}. It names its pages and prepares what each of them shows as a record, so that
 * templates only arrange. Links in these records are ready to print and dates are words already. Start with {@link
 * dev.prospectus.output.html.page.PageTools}.
 */
@NullMarked
package dev.prospectus.output.html.page;

import org.jspecify.annotations.NullMarked;
