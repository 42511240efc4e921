/**
 * The home page and the lists of offers. Start with {@code OfferListPages}.
 */
@NullMarked
package dev.prospectus.output.html.offers;

import org.jspecify.annotations.NullMarked;
