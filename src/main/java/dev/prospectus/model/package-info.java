/**
 * The catalogue as immutable records, and the rules of the domain as methods on them.
 *
 * <p>No input or output, no clock, no library: everything a rule needs comes in as a parameter. Records carry no
 * source locations, so that equality, hashing and comparison of two catalogues stay plain. Start with {@link
 * dev.prospectus.model.Catalogue}, then {@link dev.prospectus.model.BookingRules}.
 */
@NullMarked
package dev.prospectus.model;

import org.jspecify.annotations.NullMarked;
