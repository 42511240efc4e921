package dev.prospectus.output.html;

import java.util.List;
import java.util.Optional;

/**
 * One run as its programme's page shows it.
 *
 *
 * @param reason why it was cancelled, or why the editors set its status
 */
public record RunView(
        String title,
        String href,
        String year,
        StatusView status,
        ActionView action,
        List<Fact> facts,
        Optional<String> reason) {}
