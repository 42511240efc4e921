package dev.prospectus.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files and folders that systems, drives and editors make for themselves. They are passed over alike wherever
 * a site's files are read, and are never published.
 */
public final class PassedOver {

    /** Hidden names that web hosts ask for. All others belong to an editor or the system. */
    private static final Set<String> HIDDEN_FOR_HOSTS = Set.of(".well-known", ".nojekyll", ".htaccess", ".domains");

    /** In lower case. The number is what Vim writes to try whether it may write. */
    private static final Set<String> NAMES = Set.of(
            "thumbs.db",
            "ehthumbs.db",
            "ehthumbs_vista.db",
            "desktop.ini",
            "icon\r",
            "$recycle.bin",
            "system volume information",
            "__macosx",
            "lost+found",
            "@eadir",
            "#recycle",
            "network trash folder",
            "temporary items",
            "4913");

    /** What editors, merges and downloads add to a name for the time being, or for a backup. */
    private static final Pattern ENDING = Pattern.compile(
            ".*(?:~|\\.(?:orig|rej|bak[0-9]{0,3}|bck|tmp|temp|sw[l-p]|save|wbk|asv|autosave|part"
                    + "|partial|filepart|crdownload|download|icloud|gstmp|sb-[0-9a-f]+-[a-z0-9]+)|___jb_(?:tmp|old)___)");

    /** What {@code git mergetool} leaves beside a file. */
    private static final Pattern OF_MERGE = Pattern.compile(".+_(?:BACKUP|BASE|LOCAL|REMOTE)_[0-9]+(?:\\..+)?");

    private PassedOver() {}

    /** Whether it is the name of a file of data or text in small letters, digits and hyphens, as almost all are. */
    static boolean isPlain(String name) {
        int end = name.endsWith(".yml") ? name.length() - 4 : name.endsWith(".md") ? name.length() - 3 : 0;
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return end > 0;
    }

    /** Whether a file or folder of this name is none of the site's. */
    public static boolean is(String name) {
        if (name.isEmpty()) {
            return false;
        }
        char first = name.charAt(0);
        if (first == '.') {
            return !HIDDEN_FOR_HOSTS.contains(name);
        }
        if (isPlain(name)) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return first == '~'
                || (first == '#' && name.endsWith("#") && name.length() > 2)
                || NAMES.contains(lower)
                || ENDING.matcher(lower).matches()
                || OF_MERGE.matcher(name).matches();
    }
}
