package dev.prospectus.build;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.List;

/**
 * Who may do what in the output folder. A folder that takes its place gets the same: mode with its setgid bit, owner and
 * group where that is permitted, and access lists (POSIX ACLs on Linux, the ACL on Windows; none on macOS).
 */
final class FolderRights {

    private static final int OWNER_MAY_ALL = 0700;
    private static final int MODE_BITS = 07777;
    private static final List<String> LISTS = List.of("system.posix_acl_access", "system.posix_acl_default");
    private static final int MAX_LIST_BYTES = 64 * 1024;

    private FolderRights() {}

    /** What files made in the folder inherit. The user who builds may write there in any case, until {@link #settle}. */
    static void inherit(Path from, Path to) throws IOException {
        copy(from, to, OWNER_MAY_ALL);
    }

    /** Exactly what the other folder has. */
    static void settle(Path from, Path to) throws IOException {
        copy(from, to, 0);
    }

    private static void copy(Path from, Path to, int atLeast) throws IOException {
        if (!Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (from.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            for (String owner : List.of("unix:gid", "unix:uid")) {
                int old = number(from, owner);
                if (old != number(to, owner)) {
                    giveTo(to, owner, old);
                }
            }
            copyLists(from, to);
            Files.setAttribute(to, "unix:mode", (number(from, "unix:mode") & MODE_BITS) | atLeast);
        } else {
            AclFileAttributeView list = Files.getFileAttributeView(from, AclFileAttributeView.class);
            AclFileAttributeView own = Files.getFileAttributeView(to, AclFileAttributeView.class);
            if (list != null && own != null && !list.getAcl().equals(own.getAcl())) {
                own.setAcl(list.getAcl());
            }
        }
    }

    private static int number(Path folder, String attribute) throws IOException {
        return Files.getAttribute(folder, attribute, LinkOption.NOFOLLOW_LINKS) instanceof Integer number ? number : 0;
    }

    private static void giveTo(Path folder, String owner, int id) throws IOException {
        try {
            Files.setAttribute(folder, owner, id);
        } catch (FileSystemException notPermitted) {
            // Only the administrator may give a folder away, and others only to a group of their own.
        }
    }

    /** Java reads no POSIX access list, so the C library does. */
    private static void copyLists(Path from, Path to) {
        if (!Platform.isLinux()) {
            return;
        }
        try {
            Function get = Function.getFunction("c", "getxattr");
            Function set = Function.getFunction("c", "setxattr");
            for (String list : LISTS) {
                byte[] value = new byte[MAX_LIST_BYTES];
                int length = get.invokeInt(new Object[] {nativeName(from), list, value, value.length});
                if (length > 0) {
                    set.invokeInt(new Object[] {nativeName(to), list, value, length, 0});
                }
            }
        } catch (LinkageError noLibrary) {
            // Another C library without these calls: such systems have no access lists either.
        }
    }

    private static byte[] nativeName(Path path) {
        return (path + "\0").getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    }
}
