package dev.prospectus.output.html.programme;

/**
 * A run of an earlier year.
 *
 * @param dates from its first to its last known day, in words
 * @param outcome {@code Finished}, or {@code Cancelled}
 */
public record PastRun(String title, String href, String year, String dates, String outcome) {}
