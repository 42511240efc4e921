package dev.prospectus.output.html.page;

import java.util.Optional;

/**
 * A news item in a list.
 *
 * @param date ISO 8601, for machines
 * @param dateWords the same for readers
 */
public record NewsItem(
        String title, String href, Optional<String> date, Optional<String> dateWords, Optional<String> summary) {}
