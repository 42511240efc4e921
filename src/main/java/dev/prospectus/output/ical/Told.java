package dev.prospectus.output.ical;

import dev.prospectus.plan.LastChanges;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What calendars tell of a file that is about the whole hub, so that nothing else in it changes a date. Reads no YAML, of which old
 * versions may not be sound.
 */
enum Told implements LastChanges.Thing {

    /**
     * Of {@code site-config.yml} when times are, how places are written and where pages stand, and neither the hub's name nor its
     * colours. The keys count with their values wherever they stand: so more may count than need be, and never less.
     */
    SETTINGS {
        @Override
        public List<String> in(byte[] content) {
            return SETTING.matcher(text(content))
                    .results()
                    .map(found -> found.group(1) + " " + found.group(2))
                    .sorted()
                    .toList();
        }
    },

    /** All of {@code data/vocabulary.yml}, by which ways to meet have their names; the lines may end as on any machine. */
    VOCABULARY {
        @Override
        public List<String> in(byte[] content) {
            return text(content).lines().toList();
        }
    };

    private static final Pattern SETTING =
            Pattern.compile("(time-zone|language|base-url)[\"']?\\s*:\\s*[\"']?([^\\s\"',}#]+)");

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
