package dev.prospectus.rules;

import dev.prospectus.model.CheckSettings;
import dev.prospectus.model.CheckSettings.Ignored;
import dev.prospectus.model.CheckSettings.Level;
import dev.prospectus.model.DataFiles;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Passages;
import dev.prospectus.source.Places;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Applies a hub's own settings to what was found: {@code ignore}, then {@code checks}. An entry of {@code ignore} that is over or has
 * nothing to ignore is itself a finding.
 */
public final class Rulings {

    private static final String UNUSED = "SIT009";
    private static final String EXPIRED = "SIT010";

    /** What only {@code prospectus links} finds, so that no other command can tell whether an entry has something to ignore. */
    private static final Pattern ASKED = Pattern.compile("LNK01[345]");

    private final CheckSettings settings;
    private final LocalDate today;
    private final Passages passages;
    private final Places places;

    public Rulings(CheckSettings settings, LocalDate today, Passages passages, Places places) {
        this.settings = settings;
        this.today = today;
        this.passages = passages;
        this.places = places;
    }

    /** @param complete whether all files could be read; else what an entry ignores may be hidden by a mistake elsewhere */
    public List<Diagnostic> apply(List<Diagnostic> findings, boolean complete) {
        if (settings.equals(CheckSettings.NONE)) {
            return findings;
        }
        boolean[] used = new boolean[settings.ignored().size()];
        List<Diagnostic> kept = kept(findings, used);
        for (int i = 0; i < used.length; i++) {
            Ignored entry = settings.ignored().get(i);
            if (entry.isOver(today)) {
                kept.add(expired(entry, i, used[i]));
            } else if (!used[i] && complete && !ASKED.matcher(entry.code()).matches()) {
                kept.add(unused(entry, i));
            }
        }
        return ruled(kept);
    }

    /** The same for who looks for some findings only: what is wrong with the settings themselves is told by who looks for all. */
    public List<Diagnostic> applyToSome(List<Diagnostic> findings) {
        return ruled(kept(findings, new boolean[settings.ignored().size()]));
    }

    /** @param used becomes true for each entry of {@code ignore} that names one of the findings */
    private List<Diagnostic> kept(List<Diagnostic> findings, boolean[] used) {
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic finding : findings) {
            if (!isIgnored(finding, used)) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private List<Diagnostic> ruled(List<Diagnostic> findings) {
        return findings.stream().flatMap(finding -> ruled(finding).stream()).toList();
    }

    private boolean isIgnored(Diagnostic finding, boolean[] used) {
        boolean ignored = false;
        for (int i = 0; i < used.length; i++) {
            Ignored entry = settings.ignored().get(i);
            if (matches(entry, finding)) {
                used[i] = true;
                ignored |= !entry.isOver(today);
            }
        }
        return ignored;
    }

    private boolean matches(Ignored entry, Diagnostic finding) {
        SourceLocation place = finding.location();
        return entry.code().equals(finding.code())
                && entry.file().equals(place.file())
                && entry.entry().filter(name -> !passages.isWithin(place, name)).isEmpty()
                && entry.words().filter(words -> !holds(place, words)).isEmpty();
    }

    private boolean holds(SourceLocation place, String words) {
        return passages.line(place).filter(line -> line.contains(words)).isPresent();
    }

    private Diagnostic expired(Ignored entry, int index, boolean hides) {
        return Diagnostic.warning(
                at(index, "/until"),
                EXPIRED,
                "findings of " + entry.code() + " in " + entry.file() + " were to be ignored until "
                        + entry.until().map(LocalDate::toString).orElse("") + ", which is past",
                hides
                        ? "mend what it hid, and take this entry of 'ignore' out, or give it a later day"
                        : "take this entry of 'ignore' out; there is nothing left to ignore");
    }

    private Diagnostic unused(Ignored entry, int index) {
        return Diagnostic.warning(
                at(index, ""),
                UNUSED,
                "there is no finding of " + entry.code() + " in " + entry.file()
                        + entry.entry().map(name -> ", entry '" + name + "',").orElse("")
                        + entry.words()
                                .map(words -> " with the words '" + words + "'")
                                .orElse("")
                        + " to ignore",
                "take this entry of 'ignore' out, or correct its file, entry or words");
    }

    private SourceLocation at(int index, String key) {
        return places.locate(DataFiles.siteConfig(), "/ignore/" + index + key);
    }

    /** The finding as serious as the hub says; nothing if it is turned off. */
    private Optional<Diagnostic> ruled(Diagnostic finding) {
        Map<String, Level> levels = settings.levels();
        Level level = levels.get(finding.code());
        if (level == null) {
            return Optional.of(finding);
        }
        return level == Level.OFF
                ? Optional.empty()
                : Optional.of(finding.withSeverity(Severity.valueOf(level.name())));
    }
}
