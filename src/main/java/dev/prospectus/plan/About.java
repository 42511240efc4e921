package dev.prospectus.plan;

import java.util.Optional;

/**
 * What a planned page tells of itself before it is made.
 *
 * @param path its site path, such as {@code /programmes/}
 * @param listed whether search engines should know it
 */
public record About(String path, Subject subject, boolean listed) {

    /**
     * The site path of its form in Markdown. A page has none of which all that it says stands on others, nor has that of a run that is
     * over: nobody who asks an assistant can still go there.
     */
    public Optional<String> twin() {
        boolean over = subject instanceof Subject.OfRun run && run.over();
        boolean whole = path.endsWith("/") || subject instanceof Subject.OfText;
        return listed && !over && whole && !onlyChooses() ? Optional.of(Routes.twin(path)) : Optional.empty();
    }

    /** A programme may be called as a list is, and a page of the hub may stand beside one. */
    private boolean onlyChooses() {
        boolean itself = subject instanceof Subject.OfProgramme || subject instanceof Subject.OfText;
        return !itself && Routes.isSelection(path);
    }
}
