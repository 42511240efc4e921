/**
 * The index that the search in a reader's browser asks: everything that can be found, with the words it can be found by.
 *
 * <p>One product of the plan, beside the web pages. The browser fetches it when somebody searches for the first time, never
 * before. Start with {@link dev.prospectus.output.search.SearchIndex}.
 */
@NullMarked
package dev.prospectus.output.search;

import org.jspecify.annotations.NullMarked;
