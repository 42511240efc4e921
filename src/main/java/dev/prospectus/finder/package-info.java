/**
 * Which offers suit a school, and why: "which programme is right for us?".
 *
 * <p>Verdicts carry their reasons as data, and questions and answers are data as well; the room {@code words} tells all of it.
 * Start with {@link dev.prospectus.finder.Finder}, which answers about one school, then {@link
 * dev.prospectus.finder.FinderSteps}, which finds out what to ask. {@link dev.prospectus.finder.Situation} holds the rules.
 */
@NullMarked
package dev.prospectus.finder;

import org.jspecify.annotations.NullMarked;
