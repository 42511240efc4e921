package dev.prospectus.source;

import java.util.Set;

/** Whether what a file holds is unknown, because the file or a folder that it is in could not be loaded. */
public final class BrokenFiles {

    private BrokenFiles() {}

    /** @param broken files and folders, with forward slashes */
    public static boolean hold(Set<String> broken, String file) {
        int slash = file.lastIndexOf('/');
        return broken.contains(file) || (slash > 0 && hold(broken, file.substring(0, slash)));
    }
}
