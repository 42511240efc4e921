package dev.prospectus.serve;

import java.io.File;
import java.nio.file.Path;

/** The size and time of a file, which tell whether it changed without reading it. */
record FileStamp(long modified, long size) {

    /** All zero for a missing file. */
    static FileStamp of(Path path) {
        File file = path.toFile();
        return new FileStamp(file.lastModified(), file.length());
    }
}
