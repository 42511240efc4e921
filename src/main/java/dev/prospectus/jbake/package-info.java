/**
 * The hub's own pages and news, in JBake's format, read by JBake's own parser.
 *
 * <p>In the flow this is a part of loading. It is the only room that imports JBake. Of JBake it uses the class that
 * defines the format, {@code MarkupEngine}, but not its registry, store or logging.
 *
 * <p>Start with {@link dev.prospectus.jbake.ContentFolder}.
 */
@NullMarked
package dev.prospectus.jbake;

import org.jspecify.annotations.NullMarked;
