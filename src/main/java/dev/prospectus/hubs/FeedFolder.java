package dev.prospectus.hubs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site that was built into a folder. */
record FeedFolder(Path folder, FeedLimits limits) implements FeedPlace {

    @Override
    public byte[] read(String path) throws FeedFault {
        Path file = folder.resolve("api/v1").resolve(path);
        if (!Files.isDirectory(folder)) {
            throw new FeedFault("there is no folder '" + folder + "'");
        }
        if (!Files.isRegularFile(file)) {
            throw new FeedFault(
                    "the folder has no 'api/v1/" + path + "'; name the one that the hub's site was built into");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] all = bytes.readNBytes(limits.file() + 1);
            if (all.length > limits.file()) {
                throw new FeedFault(path + " is larger than " + FeedLimits.words(limits.file()));
            }
            return all;
        } catch (IOException failure) {
            throw new FeedFault("'api/v1/" + path + "' can't be read", failure);
        }
    }
}
