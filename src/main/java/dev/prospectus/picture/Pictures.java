package dev.prospectus.picture;

import dev.prospectus.model.Picture;
import dev.prospectus.plan.Cache;
import dev.prospectus.plan.ContentHash;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pictures in {@code content/}. A file is read when a caller first asks for it. It is decoded, if at all, when
 * one of its files is rendered and not in the cache. Safe for use by many threads.
 */
public final class Pictures {

    /** More than the camera of a phone writes. */
    private static final int MAX_BYTES = 32 << 20;

    /** As many as phones have, 64 million. The limit of a side is where image editors give up. */
    private static final long MAX_PIXELS = 64_000_000;

    private static final int MAX_SIDE = 30_000;

    private final Path folder;
    private final PictureRenderer renderer;
    private final Optional<PictureMemory> examinedBefore;
    private final Map<String, ExaminedFile> examined = new ConcurrentHashMap<>();

    private Pictures(Path folder, PictureRenderer renderer, Optional<PictureMemory> examinedBefore) {
        this.folder = folder;
        this.renderer = renderer;
        this.examinedBefore = examinedBefore;
    }

    /** Without the help of earlier builds. */
    public static Pictures in(Path folder) {
        return in(folder, Cache.NONE);
    }

    /**
     * The pictures of a folder.
     *
     * @param cache with files that earlier builds made
     */
    public static Pictures in(Path folder, Cache cache) {
        return new Pictures(folder, new PictureRenderer(cache), Optional.empty());
    }

    /** @param examined what earlier looks at the same folder found out */
    public static Pictures in(Path folder, Cache cache, PictureMemory examined) {
        return new Pictures(folder, new PictureRenderer(cache), Optional.of(examined));
    }

    /**
     * A picture as pages show it; empty if it doesn't exist or has a fault.
     *
     * @param path below {@code content/}, such as {@code images/ratio-blocks.svg}
     */
    public Optional<Picture> picture(String path) {
        return examined(path).shown();
    }

    /** The findings about these files of {@code content/}, in their order. Files that are no pictures have none. */
    public List<Diagnostic> findings(Collection<String> paths) {
        return paths.parallelStream()
                .flatMap(path -> examined(path).fault().map(fault -> finding(path, fault)).stream())
                .toList();
    }

    /**
     * The outputs for a file of {@code content/}: one for each version of a picture; the unchanged file if it is
     * something else.
     */
    public List<Output> outputs(String path, Path file) {
        Optional<PicturePlan> plan = examined(path).plan();
        if (plan.isEmpty()) {
            return List.of(new Output.Copy(new OutputPath(path), file));
        }
        PicturePlan made = plan.get();
        PictureSource source = new PictureSource(made, () -> read(file));
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output.Bytes(new OutputPath(path), () -> renderer.full(source)));
        for (int width : made.widths()) {
            OutputPath version = new OutputPath(made.versionPath(width).substring(1));
            outputs.add(new Output.Bytes(version, () -> renderer.version(source, width)));
        }
        return outputs;
    }

    private ExaminedFile examined(String path) {
        return examined.computeIfAbsent(
                path,
                unseen -> examinedBefore
                        .map(before -> before.get(folder.resolve(path), () -> examine(path)))
                        .orElseGet(() -> examine(path)));
    }

    private ExaminedFile examine(String path) {
        Path file = folder.resolve(path).normalize();
        boolean drawing = path.toLowerCase(Locale.ROOT).endsWith(".svg");
        Optional<PictureFormat> format = PictureFormat.named(path);
        boolean picture = drawing || format.isPresent() || PictureFormat.isOther(path);
        if (!picture || !file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return ExaminedFile.NO_PICTURE;
        }
        try {
            if (!drawing && format.isEmpty()) {
                throw new PictureFault(
                        PictureCode.UNKNOWN_KIND,
                        "not every browser shows pictures of this kind",
                        "save it as JPEG (photographs), PNG or SVG (drawings)");
            }
            byte[] bytes = bytes(file);
            if (drawing) {
                Picture shown = Picture.of("/" + path, SvgParser.read(bytes));
                return new ExaminedFile(Optional.of(shown), Optional.empty(), Optional.empty());
            }
            return examine(path, format.orElseThrow(), bytes);
        } catch (PictureFault fault) {
            return ExaminedFile.faulty(fault);
        } catch (AccessDeniedException unreadable) {
            // The listing of the folder reports it, or the system when the file is published.
            return ExaminedFile.NO_PICTURE;
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + file, failure);
        }
    }

    private static byte[] bytes(Path file) throws IOException, PictureFault {
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw tooLarge("the picture's file has " + (size >> 20) + " MB, and " + (MAX_BYTES >> 20) + " are allowed");
        }
        if (size == 0) {
            throw PictureFault.damaged("the picture's file is empty");
        }
        return Files.readAllBytes(file);
    }

    private ExaminedFile examine(String path, PictureFormat named, byte[] bytes) throws PictureFault {
        FileBytes file = new FileBytes(bytes);
        Optional<PictureFormat> format = PictureFormat.of(file);
        if (format.isEmpty()) {
            throw PictureFault.damaged(
                    "the file is not " + named.words() + ", and no other picture that browsers show");
        } else if (format.get() != named) {
            throw new PictureFault(
                    PictureCode.OTHER_KIND,
                    "the file is named as " + named.words() + " but holds "
                            + format.get().words(),
                    "rename it to end in ." + format.get().ending());
        }
        ParsedPicture parsed = named.parse(file);
        check(parsed, named);
        PicturePlan plan = PicturePlan.of(path, ContentHash.of(bytes), named, parsed, renderer.makesWebP());
        Optional<PictureFault> animated = parsed.animated()
                ? Optional.of(new PictureFault(
                        PictureCode.MOVING,
                        "the picture moves, and readers can't stop it",
                        "show its steps as pictures side by side, or link to a film"))
                : Optional.empty();
        return new ExaminedFile(Optional.of(plan.shown()), Optional.of(plan), animated);
    }

    private static void check(ParsedPicture parsed, PictureFormat format) throws PictureFault {
        int width = parsed.size().width();
        int height = parsed.size().height();
        if ((long) width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
            throw tooLarge("the picture has " + width + " by " + height + " pixels, and " + MAX_PIXELS / 1_000_000
                    + " million are allowed, " + MAX_SIDE + " on a side");
        }
        if ((format == PictureFormat.WEBP || parsed.animated())
                && !parsed.orientation().equals(Orientation.NONE)) {
            throw new PictureFault(
                    PictureCode.TURNED,
                    "the picture lies on its side, and not every browser would turn it",
                    "open it, turn it upright and save it");
        }
    }

    private static PictureFault tooLarge(String message) {
        return new PictureFault(
                PictureCode.TOO_LARGE,
                message,
                "make it smaller: " + PicturePlan.MAX_WIDTH + " pixels are as wide as any page shows");
    }

    private byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + file, failure);
        }
    }

    static Diagnostic finding(String path, PictureFault fault) {
        Severity severity = fault.code() == PictureCode.MOVING ? Severity.WARNING : Severity.ERROR;
        return new Diagnostic(
                SourceLocation.ofFile("content/" + path),
                severity,
                fault.code().code(),
                fault.message(),
                Optional.of(fault.hint()));
    }
}
