/**
 * Where something stands in the author's files, and what is wrong with it.
 *
 * <p>The ground floor: every other room may use it and it uses none. Start with {@link
 * dev.prospectus.source.Diagnostic}.
 */
@NullMarked
package dev.prospectus.source;

import org.jspecify.annotations.NullMarked;
