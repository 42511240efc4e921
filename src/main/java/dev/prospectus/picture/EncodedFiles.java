package dev.prospectus.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files made of one picture. As bytes in the cache they follow each other, each after its length in four bytes.
 *
 * @param files the largest first, if it had to be encoded; then the versions, narrowest first
 */
record EncodedFiles(List<byte[]> files) {

    EncodedFiles {
        files = List.copyOf(files);
    }

    byte[] toBytes() {
        ByteBuffer all = ByteBuffer.allocate(
                files.stream().mapToInt(file -> 4 + file.length).sum());
        files.forEach(file -> all.putInt(file.length).put(file));
        return all.array();
    }

    /**
     * Reads the files from the cache's form.
     *
     * @param number the expected number of files; the result is empty if the bytes don't hold that many, as in a
     *     damaged cache
     */
    static Optional<EncodedFiles> of(byte[] bytes, int number) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        List<byte[]> files = new ArrayList<>();
        while (all.remaining() >= 4) {
            int length = all.getInt();
            if (length < 1 || length > all.remaining()) {
                return Optional.empty();
            }
            byte[] file = new byte[length];
            all.get(file);
            files.add(file);
        }
        return files.size() == number && !all.hasRemaining() ? Optional.of(new EncodedFiles(files)) : Optional.empty();
    }
}
