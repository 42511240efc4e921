/**
 * Pages from templates: the only room that imports Freemarker, and keeps it locked down.
 *
 * <p>Templates see the view they are given, two functions, {@code url} and {@code asset}, and {@code <@spelled_out>} for
 * abbreviations; they can't create objects, call arbitrary methods through {@code ?api}, or read files outside the theme.
 * Start with {@link dev.prospectus.template.Templates}.
 */
@NullMarked
package dev.prospectus.template;

import org.jspecify.annotations.NullMarked;
