/**
 * Renders pages from templates, with Freemarker locked down.
 *
 * <p>In the flow this is a part of rendering. It is the only room that imports Freemarker. Templates see their view,
 * the functions {@code url} and {@code asset}, and {@code <@spelled_out>} for abbreviations. They can't create
 * objects, call arbitrary methods through {@code ?api}, or read files outside the theme.
 *
 * <p>Start with {@link dev.prospectus.template.Templates}.
 */
@NullMarked
package dev.prospectus.template;

import org.jspecify.annotations.NullMarked;
