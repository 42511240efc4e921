/**
 * The command line: one class per command, each thin: options, one call, exit code.
 *
 * <p>The only room that asks the clock. Start with {@link dev.prospectus.cli.Main}.
 */
@NullMarked
package dev.prospectus.cli;

import org.jspecify.annotations.NullMarked;
