package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What only machines read takes at most a third of what the pages take, with all that browsers fetch for them. */
@Tag("site")
final class SharesTest {

    /** As {@code bench/Shares.java} has it. */
    private static final Pattern FOR_MACHINES = Pattern.compile(
            "(ics|cards|api|embed|feeds|open-referral)/.*|.*\\.md|llms\\.txt|feed\\.xml|xcri-cap\\.xml|sitemap.*|robots\\.txt"
                    + "|site\\.webmanifest|favicon\\.ico|apple-touch-icon\\.png|icon-.*");

    private final BuiltSite site = BuiltSite.inFolder();

    @Test
    void machinesTakeAThirdOfWhatPagesTake() throws IOException {
        long pages = 0;
        Map<String, Long> machines = new TreeMap<>();
        for (Map.Entry<String, Path> file : site.files().entrySet()) {
            long bytes = Files.size(file.getValue());
            if (FOR_MACHINES.matcher(file.getKey()).matches()) {
                machines.merge(file.getKey().replaceFirst("/.*", ""), bytes, Long::sum);
            } else {
                pages += bytes;
            }
        }
        assertThat(machines)
                .containsKeys("ics", "cards", "api", "embed", "feeds", "open-referral", "xcri-cap.xml", "sitemap.xml");
        assertThat(machines.values().stream().mapToLong(Long::longValue).sum())
                .as(() -> machines.toString())
                .isLessThanOrEqualTo(pages / 3);
    }
}
