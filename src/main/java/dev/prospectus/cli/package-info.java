/**
 * The command line, with one thin class for each command: options, one call, exit code.
 *
 * <p>In the flow it is the outermost room: it starts everything else, and it is the only room that reads the clock.
 * Start with {@link dev.prospectus.cli.Main}.
 */
@NullMarked
package dev.prospectus.cli;

import org.jspecify.annotations.NullMarked;
