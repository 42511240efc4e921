package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a hub makes of findings.
 *
 * @param levels how serious findings of a code are, where the hub says otherwise than Prospectus
 * @param ignored findings that are meant, place by place
 */
public record CheckSettings(Map<String, Level> levels, List<Ignored> ignored) {

    public static final CheckSettings NONE = new CheckSettings(Map.of(), List.of());

    public CheckSettings {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        ignored = List.copyOf(ignored);
    }

    /** How serious the findings of a code are. */
    public enum Level implements FixedChoice {
        OFF,
        INFO,
        WARNING,
        ERROR;

        @Override
        public String label() {
            return id();
        }
    }

    /**
     * Findings of one code in one file that are no findings.
     *
     * @param file relative to the site's folder
     * @param entry the id of an entry of a list, or the name of an entry, within which they are; else anywhere in the file
     * @param words that stand in the line of the finding
     * @param reason for whoever reads it later
     * @param until the last day on which it holds; without it, for as long as it stands there
     */
    public record Ignored(
            String code,
            String file,
            Optional<String> entry,
            Optional<String> words,
            String reason,
            Optional<LocalDate> until) {

        public boolean isOver(LocalDate today) {
            return until.filter(day -> day.isBefore(today)).isPresent();
        }
    }
}
