/**
 * The pictures of {@code content/}: their faults, their sizes, and the files published for each, in several widths
 * and without metadata.
 *
 * <p>In the flow, loading parses the structure of each picture, which decides all addresses and HTML. Rendering
 * decodes the pictures that are not in the cache. This is the only room that imports imaging libraries.
 *
 * <p>Start with {@link dev.prospectus.picture.Pictures}, then {@code PicturePlan}.
 */
@NullMarked
package dev.prospectus.picture;

import org.jspecify.annotations.NullMarked;
