/**
 * The hub's own pages and news, in JBake's format, read by JBake's own parser.
 *
 * <p>Used while a site is loaded; the only room that imports JBake. Of JBake it takes what defines the format, {@code
 * MarkupEngine}, and none of its registry, store or logging. Start with {@link dev.prospectus.jbake.ContentFolder}.
 */
@NullMarked
package dev.prospectus.jbake;

import org.jspecify.annotations.NullMarked;
