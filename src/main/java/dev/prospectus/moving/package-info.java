/**
 * A site that JBake made becomes a site of this program: which of its files come along, under which names, and what can't. Nothing of the old site is
 * changed.
 *
 * <p>Start with {@link dev.prospectus.moving.JBakeMove}.
 */
@NullMarked
package dev.prospectus.moving;

import org.jspecify.annotations.NullMarked;
