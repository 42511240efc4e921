/**
 * Pages that every site has: search, glossary, contacts, accessibility, privacy, redirects, "Page not found".
 *
 * <p>Start with {@code StandardPages}.
 */
@NullMarked
package dev.prospectus.output.html.standard;

import org.jspecify.annotations.NullMarked;
