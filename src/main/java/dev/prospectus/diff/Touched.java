package dev.prospectus.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom a change touches.
 *
 * @param people who can take part in what now, or can no more, a sentence each
 * @param ways how many ways through the finder there are now
 * @param before how many there were
 * @param changed how many of those there are now come to another outcome
 * @param reasons on how many of these nothing changes but why
 * @param gone how many of those before are gone, since nobody is asked any more who answered so
 * @param groups what happens to which offer on them
 */
public record Touched(
        List<String> people, int ways, int before, int changed, int reasons, int gone, List<WayGroup> groups) {

    static final Touched NOBODY = new Touched(List.of(), 0, 0, 0, 0, 0, List.of());

    public Touched {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
    }

    public boolean isNobody() {
        return people.isEmpty() && changed == 0 && gone == 0 && ways == before;
    }

    /** "4 of 126 ways through the finder change"; nothing where none does. */
    public String waysInWords() {
        List<String> more = new ArrayList<>();
        if (before != ways) {
            more.add("there were " + before + " before");
        }
        if (gone > 0) {
            more.add(gone + " of those lead nowhere now, since nothing is left for who answered so");
        }
        if (reasons > 0) {
            more.add(
                    reasons == changed
                            ? "only in the reasons that they give"
                            : reasons + " of them only in the reasons that they give");
        }
        if (changed == 0 && gone == 0 && before == ways) {
            return "";
        }
        return changed + " of " + ways + (ways == 1 ? " way" : " ways") + " through the finder "
                + (changed == 1 ? "changes" : "change") + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
    }
}
