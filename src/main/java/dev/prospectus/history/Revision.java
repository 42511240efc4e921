package dev.prospectus.history;

/**
 * One state of a repository.
 *
 * @param name as somebody wrote it, such as "main"
 * @param commit its whole id
 */
public record Revision(String name, String commit) {

    /** Enough of the id to find it by. */
    public String brief() {
        return commit.substring(0, 7);
    }
}
