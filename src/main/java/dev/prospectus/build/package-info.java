/**
 * Carries out a plan: renders what it lists, in parallel, and publishes the result in one step.
 *
 * <p>The last two steps of the flow, render and publish. Start with {@code SiteBuilder}, which only sequences; then {@link
 * dev.prospectus.build.Publisher}, which makes a reader see the whole old site or the whole new one and nothing between.
 */
@NullMarked
package dev.prospectus.build;

import org.jspecify.annotations.NullMarked;
