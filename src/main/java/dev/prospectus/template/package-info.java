/**
 * Pages from templates: the only room that imports Freemarker, and keeps it locked down.
 *
 * <p>Templates see the view they are given and two functions, {@code url} and {@code asset}; they can't create objects,
 * call arbitrary methods through {@code ?api}, or read files outside the theme. Start with {@link
 * dev.prospectus.template.Templates}.
 */
@NullMarked
package dev.prospectus.template;

import org.jspecify.annotations.NullMarked;
