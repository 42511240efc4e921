package dev.prospectus.cli;

import dev.prospectus.model.HeldBack;
import dev.prospectus.source.FirstFew;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which pages are left out on purpose, in one line. */
final class LeftOut {

    /** As many as an editor reads. */
    private static final int NAMED = 5;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LeftOut() {}

    /** Empty when there are none. */
    static String words(List<HeldBack> pages) {
        List<String> waiting = pages.stream()
                .flatMap(page -> page.from().stream().map(day -> page.source() + " from " + DAY.format(day)))
                .toList();
        List<String> drafts = pages.stream()
                .filter(page -> page.from().isEmpty())
                .map(HeldBack::source)
                .toList();
        List<String> sentences = new ArrayList<>();
        if (!waiting.isEmpty()) {
            sentences.add(waiting.size()
                    + (waiting.size() == 1 ? " page waits: " : " pages wait: ")
                    + FirstFew.of(waiting, NAMED));
        }
        if (!drafts.isEmpty()) {
            sentences.add(drafts.size()
                    + (drafts.size() == 1 ? " page is a draft: " : " pages are drafts: ")
                    + FirstFew.of(drafts, NAMED));
        }
        return String.join("; ", sentences);
    }
}
