package dev.prospectus.diff;

import dev.prospectus.words.Capitals;
import dev.prospectus.words.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two states of a site for those who read it.
 *
 * @param compared what was compared with what, in words
 * @param notes what kept the comparison from being whole, a sentence each
 * @param unread files with errors of which something is not compared, and so neither whom the changes touch
 * @param lost addresses that disappear without a redirect: errors
 * @param touched whom the changes touch
 * @param sections what differs, by kind; none is empty
 */
public record SiteChanges(
        String compared,
        List<String> notes,
        List<String> unread,
        List<LostAddress> lost,
        Touched touched,
        List<Section> sections) {

    private static final List<Kind> KINDS = List.of(
            new ProgrammeChanges(),
            new RunChanges(),
            new PathwayChanges(),
            new PageChanges(),
            new NoticeChanges(),
            new VenueChanges(),
            new ContactChanges(),
            new TermChanges(),
            new GlossaryChanges(),
            new RedirectChanges(),
            new SettingChanges(),
            new FileChanges());

    public SiteChanges {
        notes = List.copyOf(notes);
        unread = List.copyOf(unread);
        lost = List.copyOf(lost);
        sections = List.copyOf(sections);
    }

    /**
     * Compares two states.
     *
     * @param compared what they are, in words
     * @param notes what is to be said of them beforehand
     */
    public static SiteChanges of(Side before, Side after, String compared, List<String> notes) {
        Sides sides = new Sides(before, after);
        List<Section> sections = KINDS.stream()
                .map(kind -> kind.section(sides))
                .filter(section -> !section.entries().isEmpty())
                .toList();
        List<String> unread = List.copyOf(sides.unread());
        Touched touched = unread.isEmpty() ? FinderWays.of(sides, WhomItIsFor.sentences(sides)) : Touched.NOBODY;
        return new SiteChanges(compared, notes, unread, LostAddresses.of(sides), touched, sections);
    }

    /** Whether readers see what they saw before. */
    public boolean isNothing() {
        return unread.isEmpty() && sections.isEmpty() && lost.isEmpty() && touched.isNobody();
    }

    /** What changes, a sentence for each matter. */
    public List<String> summary() {
        if (isNothing()) {
            return List.of("No change for readers.");
        }
        List<String> parts = new ArrayList<>();
        if (!unread.isEmpty()) {
            parts.add("Not compared because of errors: " + Listing.and(unread)
                    + ". Whom the changes touch is told when these are mended.");
        }
        String all = String.join("; ", sections.stream().map(Section::summary).toList());
        if (!all.isEmpty()) {
            parts.add(Capitals.first(all) + ".");
        }
        Stream.of(touched.waysInWords())
                .filter(words -> !words.isEmpty())
                .map(words -> words + ".")
                .forEach(parts::add);
        if (!lost.isEmpty()) {
            parts.add(
                    lost.size() == 1
                            ? "1 address disappears without a redirect."
                            : lost.size() + " addresses disappear without a redirect.");
        }
        return parts;
    }
}
