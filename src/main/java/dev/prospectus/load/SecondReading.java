package dev.prospectus.load;

import dev.prospectus.load.shape.FileWords;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.FileCode;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.Slip;
import dev.prospectus.yaml.Slips;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import dev.prospectus.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a data file again as its editor may have meant it, to tell a slip where it was made and not where it shows. A
 * slip such as a quote that is never closed, or a block that stands too far left, shows lines further down, or as keys that
 * seem to be missing. Each slip that may have been made is undone; the one after which the least remains to be found is told
 * in place of all that it explained. So whoever does what a finding says gets a file that reads better.
 */
final class SecondReading {

    private static final int MOST_SLIPS = 12;

    /** How much text may be read to explain one file. */
    private static final int MOST_CHARACTERS = 8_000_000;

    private final String file;
    private final Shape<?> shape;
    private final FileWords words;
    private int characters = MOST_CHARACTERS;

    private SecondReading(String file, Shape<?> shape) {
        this.file = file;
        this.shape = shape;
        this.words = FileWords.of(shape);
    }

    /** @param root absent if the file can't be parsed; then the first finding says why */
    private record Reading(Optional<YamlNode> root, List<Diagnostic> findings) {

        long errors() {
            return findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
        }

        int line() {
            return findings.stream()
                    .mapToInt(finding -> finding.location().line())
                    .max()
                    .orElse(0);
        }

        /** Whether less remains to be found than in another reading. */
        boolean isBetterThan(Reading other) {
            if (root.isEmpty() || other.root.isEmpty()) {
                return root.isPresent() || (other.root.isEmpty() && line() > other.line());
            }
            return errors() < other.errors() && other.told().containsAll(told());
        }

        /** What is found, without its columns, which move when a line is mended. */
        private Set<String> told() {
            return findings.stream()
                    .map(finding -> finding.location().line() + finding.message())
                    .collect(Collectors.toSet());
        }
    }

    /** The findings about a file that say the most, in place of those of the first reading. */
    static List<Diagnostic> findings(String file, String text, Shape<?> shape, List<Diagnostic> first) {
        boolean sound = first.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        boolean merged = first.stream().anyMatch(finding -> finding.code().equals(FileCode.MERGE));
        if (merged) {
            return first;
        }
        if (sound && !Slips.mayHideIn(text)) {
            return first;
        }
        return new SecondReading(file, shape).of(text, first, sound);
    }

    private List<Diagnostic> of(String text, List<Diagnostic> first, boolean sound) {
        List<Diagnostic> told = new ArrayList<>();
        String meant = text;
        Reading reading = read(text);
        for (int i = 0; i < MOST_SLIPS && reading.errors() > 0; i++) {
            Optional<Slip> slip = best(meant, reading);
            if (slip.isEmpty()) {
                break;
            }
            told.add(slip.get().mended(meant));
            meant = slip.get().mend(meant);
            reading = read(meant);
        }
        if (reading.errors() == 0) {
            told.addAll(silent(meant, reading));
        }
        told.addAll(told.isEmpty() && !sound ? first : reading.findings());
        return told;
    }

    private Reading read(String text) {
        characters -= text.length();
        Bound.Bare<?> bare = Bound.bare(file, new SourceText(Optional.of(text), List.of()), shape);
        return new Reading(bare.root(), bare.findings());
    }

    private Optional<Slip> best(String text, Reading reading) {
        Slip best = null;
        Reading after = reading;
        for (Slip slip : slips(text).explaining(suspects(reading))) {
            if (characters < text.length() || (best != null && after.root().isPresent() && after.errors() == 0)) {
                break;
            }
            Reading tried = read(slip.mend(text));
            if (tried.isBetterThan(after)
                    && fits(slip, tried)
                    && leavesNothing(slip, reading, tried)
                    && !isGuess(slip, reading)) {
                best = slip;
                after = tried;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Only slips that are sure may lead to a file that still can't be parsed. What was a key must be one again. */
    private static boolean fits(Slip slip, Reading tried) {
        return tried.root()
                .map(root -> !slip.entry() || begins(root, slip.first()))
                .orElse(slip.kind().compareTo(Slip.Kind.MARK) <= 0);
    }

    /**
     * Of two equal keys that stand where such keys stand, one is too many; where else it could stand is a guess. What can't be added to what a
     * catalogue says was meant to be added.
     */
    private static boolean isGuess(Slip slip, Reading before) {
        if (before.findings().stream()
                .anyMatch(finding -> finding.code().equals(ShapeCode.LIST_OVER_LIST.code())
                        && finding.location().line() == slip.first())) {
            return true;
        }
        boolean second = slip.kind() == Slip.Kind.INDENT_SECOND
                || slip.kind() == Slip.Kind.INDENT_BLOCK_SECOND
                || slip.kind() == Slip.Kind.UNUSUAL;
        String moved = slip.meant().get(0).strip().replaceAll(":.*", "");
        return second
                && before.findings().stream()
                        .anyMatch(finding -> finding.code().equals(YamlReader.DUPLICATE_KEY)
                                && finding.message().contains("'" + moved + "'"));
    }

    /** Lines that only moved must be sound where they are now, and so must the line above, which may go on in them. */
    private static boolean leavesNothing(Slip slip, Reading before, Reading tried) {
        int last = slip.first() + slip.meant().size() - 1;
        return slip.kind().compareTo(Slip.Kind.MARK) <= 0
                || tried.findings().stream()
                        .filter(finding -> !before.findings().contains(finding))
                        .mapToInt(finding -> finding.location().line())
                        .noneMatch(line -> line >= slip.first() - 1 && line <= last);
    }

    private static Collection<Integer> suspects(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.location().line())
                .distinct()
                .toList();
    }

    private Slips slips(String text) {
        return new Slips(file, text, words.keys(), words.texts(), words.prose());
    }

    /** Slips in a file that reads without a finding. Each is tried by itself. */
    private List<Diagnostic> silent(String text, Reading sound) {
        List<Diagnostic> told = new ArrayList<>();
        for (Slip slip : slips(text).silent()) {
            if (characters < text.length()) {
                break;
            }
            Reading tried = read(slip.mend(text));
            if (tried.root().isPresent() && tried.errors() <= sound.errors() && fits(slip, tried)) {
                Diagnostic found = slip.finding();
                told.add(new Diagnostic(
                        found.location(), Severity.WARNING, found.code(), found.message(), found.hint()));
            }
        }
        return told.stream()
                .collect(Collectors.toMap(Diagnostic::location, one -> one, (one, other) -> one))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    /** Whether a key or an item begins on a line. */
    private static boolean begins(YamlNode node, int line) {
        if (node instanceof YamlMapping block) {
            for (YamlEntry entry : block.entries()) {
                if (entry.key().location().line() == line || begins(entry.value(), line)) {
                    return true;
                }
            }
        } else if (node instanceof YamlSequence list) {
            for (YamlNode item : list.items()) {
                if (item.location().line() == line || begins(item, line)) {
                    return true;
                }
            }
        }
        return false;
    }
}
