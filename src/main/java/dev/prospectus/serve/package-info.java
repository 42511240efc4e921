/**
 * A preview for editors: the site as it would be published, on this machine only, renewed as files change.
 *
 * <p>Nothing is written; pages are rendered when they are asked for. While the data is broken the last good site stays
 * and an overlay lists the findings. Start with {@link dev.prospectus.serve.PreviewServer}.
 */
@NullMarked
package dev.prospectus.serve;

import org.jspecify.annotations.NullMarked;
