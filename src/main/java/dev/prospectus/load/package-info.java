/**
 * Loads a site: finds its files, reads each through the shape of its kind, and makes the catalogue of what is sound. Every
 * mistake becomes a finding.
 *
 * <p>The order: site configuration, data files, booking figures, content pages, pictures. The rooms {@code yaml} and {@code
 * jbake} read the files; {@code check} later judges what the entities mean together. Each kind of file has a class for its
 * shape. Start with {@link dev.prospectus.load.Loader}.
 */
@NullMarked
package dev.prospectus.load;

import org.jspecify.annotations.NullMarked;
