package dev.prospectus.build;

import dev.prospectus.model.Hosting.Coding;
import dev.prospectus.model.PortablePath;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.MediaTypes;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.SitePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Files as servers hand them out to browsers that take them compressed, each beside the file itself: gzip (RFC 1952) and Brotli (RFC 7932).
 *
 * <p>Only text is worth it; pictures and films are compressed already. Nothing stands beside a file that is small enough for one packet,
 * or where another file has the name. Safe from many threads.
 */
final class Compression {

    /** Below it a file fits into one packet with its headers. */
    private static final int SMALLEST = 1_024;

    /** Each makes the compressed form of a file out of its path and its content. */
    private final Map<Coding, Encoding> codings;

    private final SitePlan plan;

    private interface Encoding {
        byte[] compressed(OutputPath path, byte[] content);
    }

    private Compression(Map<Coding, Encoding> codings, SitePlan plan) {
        this.codings = codings;
        this.plan = plan;
    }

    /**
     * What a site asks for.
     *
     * @throws IOException if this machine has no encoder for it
     */
    static Compression of(Edition edition, SitePlan plan) throws IOException {
        Map<Coding, Encoding> codings = new EnumMap<>(Coding.class);
        for (Coding coding : edition.catalogue().site().hosting().compress()) {
            codings.put(
                    coding,
                    switch (coding) {
                        case GZIP -> (path, content) -> gzip(content);
                        case BROTLI -> Brotli.load(edition.cache())::compressed;
                    });
        }
        return new Compression(codings, plan);
    }

    /** The files that stand beside one. */
    Map<OutputPath, byte[]> beside(OutputPath path, byte[] content) {
        Map<OutputPath, byte[]> files = new TreeMap<>();
        if (codings.isEmpty() || content.length < SMALLEST || !MediaTypes.isText(path)) {
            return files;
        }
        codings.forEach((coding, encoding) -> {
            String name = path.value() + coding.ending();
            if (PortablePath.fault(name).isEmpty() && plan.isFree(new OutputPath(name))) {
                byte[] compressed = encoding.compressed(path, content);
                if (compressed.length < content.length) {
                    files.put(new OutputPath(name), compressed);
                }
            }
        });
        return files;
    }

    /** Without a time or a name, so that equal content is equal bytes. It takes less time than a look into a cache. */
    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 2);
        try (GZIPOutputStream gzip = new Smallest(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
