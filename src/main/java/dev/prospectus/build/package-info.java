/**
 * Builds a site: load, plan, check, render in parallel, and publish in one step.
 *
 * <p>This room holds the whole flow together; rendering and publishing are its own steps. Start with {@code
 * SiteBuilder}, which only calls the steps in order, then {@link dev.prospectus.build.Publisher}, which replaces the
 * old site by the new one in one step.
 */
@NullMarked
package dev.prospectus.build;

import org.jspecify.annotations.NullMarked;
