/**
 * A preview for editors: the site as it would be published, on this machine only. Open pages reload when a file changes.
 *
 * <p>{@code SiteWatch} sees a change, {@code Preview} prepares the site again, {@code LiveReload} tells the open pages, and
 * {@code SiteHandler} renders each page that is requested. Nothing is written. While the files have errors, the last good
 * site stays and an overlay lists the findings. Start with {@link dev.prospectus.serve.PreviewServer}.
 */
@NullMarked
package dev.prospectus.serve;

import org.jspecify.annotations.NullMarked;
