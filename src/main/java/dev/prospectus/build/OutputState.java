package dev.prospectus.build;

import dev.prospectus.source.FirstFew;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of the output before a build: nothing, or a site that Prospectus published and may replace.
 *
 * @param isSite whether it is a published site
 * @param identity shows whether the same folder is still there at the time of the swap
 */
record OutputState(OutputPlace place, boolean isSite, Identity identity) {

    private static final int NAMED = 5;

    /** Device and inode, where the system has them, and the times, which change when an entry is added or removed. */
    private record Identity(
            @Nullable Object key,
            @Nullable FileTime created,
            @Nullable FileTime modified) {

        static final Identity OF_NOTHING = new Identity(null, null, null);

        static Identity of(BasicFileAttributes attributes) {
            return new Identity(attributes.fileKey(), attributes.creationTime(), attributes.lastModifiedTime());
        }
    }

    /** Of an output that does not exist. */
    static OutputState ofNothing(OutputPlace place) {
        return new OutputState(place, false, Identity.OF_NOTHING);
    }

    /** Reads the output's state. Refuses an output that contains anything but a site of ours. */
    static OutputState of(OutputPlace place) throws IOException {
        Path folder = place.folder();
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return ofNothing(place);
        }
        Identity identity = Identity.of(attributes(folder));
        Optional<Manifest> manifest = Manifest.in(folder);
        List<String> foreign = ForeignFiles.in(place, manifest.orElse(Manifest.NOTHING));
        if (!foreign.isEmpty()) {
            throw refusal(folder, foreign, manifest.isPresent());
        }
        return new OutputState(place, manifest.isPresent(), identity);
    }

    /**
     * Refuses to publish if the output was replaced since its state was read, or holds something else. To be swapped, no entry
     * at its top may have come or gone; where files are changed one by one, the new site stands among them, and so no file of
     * others may be anywhere.
     */
    void mustBeUnchanged() throws IOException {
        Path folder = place.folder();
        Identity now =
                Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? Identity.of(attributes(folder)) : Identity.OF_NOTHING;
        boolean same = place.inPlace()
                ? Objects.equals(now.key(), identity.key()) && of(place).isSite() == isSite
                : now.equals(identity);
        if (!same) {
            throw new PublishException(folder, "it was changed or replaced while the site was being built", "");
        }
    }

    private static BasicFileAttributes attributes(Path folder) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            throw new PublishException(
                    folder,
                    "it is a symbolic link, to " + Files.readSymbolicLink(folder),
                    "Give the folder itself as --out: a link could lead anywhere.");
        }
        if (!attributes.isDirectory()) {
            throw new PublishException(folder, "it is a file, not a folder", "Choose another --out.");
        }
        return attributes;
    }

    private static PublishException refusal(Path folder, List<String> foreign, boolean isSite) {
        String reason = isSite
                ? "it holds files that Prospectus did not write: "
                : "it is not empty and was not written by Prospectus; it holds ";
        return new PublishException(
                folder,
                reason + FirstFew.of(foreign, NAMED),
                "Choose another --out, or move them: publishing replaces the whole folder.");
    }
}
