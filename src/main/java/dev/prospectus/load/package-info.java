/**
 * From a site's folder to its catalogue: finds the files, checks the shape of everything in them, binds it to records
 * and collects every finding on the way.
 *
 * <p>Between {@code yaml} and {@code jbake}, which read, and {@code check}, which judges what the entities mean together. One class per kind of file says what may stand in it. Start with {@link
 * dev.prospectus.load.Loader}.
 */
@NullMarked
package dev.prospectus.load;

import org.jspecify.annotations.NullMarked;
