package dev.prospectus.build;

import com.sun.jna.Function;
import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The system call that exchanges two folders in one step: {@code renameat2} with {@code RENAME_EXCHANGE} on Linux
 * (3.15, glibc 2.28), {@code renamex_np} with {@code RENAME_SWAP} on macOS (10.12). Java has no such call.
 *
 * @param call the function in the C library; empty if there is none
 */
record AtomicExchange(Optional<Function> call) {

    private static final int AT_FDCWD = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    /**
     * Error numbers of file systems and sandboxes without the call: EPERM, EINVAL, ENOSYS, and ENOTSUP of macOS and
     * of Linux.
     */
    private static final Set<Integer> UNSUPPORTED = Platform.isMac() ? Set.of(1, 22, 78, 45) : Set.of(1, 22, 38, 95);

    /** Finds the call, which takes some 50 ms. Never fails. */
    static AtomicExchange load() {
        if (!Platform.isLinux() && !Platform.isMac()) {
            return unavailable();
        }
        try {
            return new AtomicExchange(
                    Optional.of(Function.getFunction("c", Platform.isMac() ? "renamex_np" : "renameat2")));
        } catch (LinkageError e) {
            // The C library is too old or another one, or JNA can't unpack its native part.
            return unavailable();
        }
    }

    static AtomicExchange unavailable() {
        return new AtomicExchange(Optional.empty());
    }

    /**
     * Exchanges two folders.
     *
     * @return false if the system can't do that; nothing has changed then
     * @throws FileSystemException if the system can, but failed
     */
    boolean swap(Path one, Path other) throws IOException {
        if (call.isEmpty()) {
            return false;
        }
        Object[] arguments = Platform.isMac()
                ? new Object[] {nativeName(one), nativeName(other), RENAME_SWAP}
                : new Object[] {AT_FDCWD, nativeName(one), AT_FDCWD, nativeName(other), RENAME_EXCHANGE};
        if (call.get().invokeInt(arguments) == 0) {
            return true;
        }
        int error = Native.getLastError();
        if (UNSUPPORTED.contains(error)) {
            return false;
        }
        throw new FileSystemException(other.toString(), null, new LastErrorException(error).getMessage());
    }

    /** A path in the encoding that the JDK uses for system calls, ended by a zero byte. */
    private static byte[] nativeName(Path path) {
        return (path + "\0").getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    }
}
