/**
 * Findings as somebody reads them: people on a terminal, git hosts, editors and other programs.
 *
 * <p>In the flow it stands behind everything that finds, and knows only findings and the files that they are about. One class
 * for each form; start with {@link dev.prospectus.report.ReportFormat}.
 */
@NullMarked
package dev.prospectus.report;

import org.jspecify.annotations.NullMarked;
