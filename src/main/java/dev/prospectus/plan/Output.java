package dev.prospectus.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One file of the site to come, or a folder whose files are planned when something asks for one of them. Nothing is
 * computed until it is rendered, so a plan costs little.
 */
public sealed interface Output {

    OutputPath path();

    /**
     * A page made by a template.
     *
     * @param template its name in the theme, such as {@code programme.ftlh}
     * @param about what it tells of itself before it is made
     * @param view what the template sees: a record whose components are its variables
     */
    record Page(OutputPath path, String template, About about, Supplier<? extends Record> view) implements Output {}

    /**
     * A page that only leads on to another, made by the template {@value #TEMPLATE}.
     *
     * @param view as in {@link Page}
     */
    record Redirect(OutputPath path, Supplier<? extends Record> view) implements Output {
        public static final String TEMPLATE = "redirect.ftlh";
    }

    /**
     * Another form of a page, made from the page itself, so that it costs no second rendering.
     *
     * @param made from the bytes of the page
     */
    record OfPage(OutputPath path, Page page, UnaryOperator<byte[]> made) implements Output {}

    /**
     * A document for paper, made from what a template says.
     *
     * @param template its name in the theme
     * @param view as in {@link Page}
     */
    record Printed(OutputPath path, String template, Supplier<? extends Record> view, Printer printer)
            implements Output {}

    /** Makes the document of what the template says. */
    @FunctionalInterface
    interface Printer {

        /** @param files of the site, such as pictures */
        byte[] print(byte[] html, Function<OutputPath, Optional<byte[]>> files);

        /** Fails where printing anything would, so that this is known before. */
        default void tryOut() {}
    }

    /** Bytes made by code. */
    record Bytes(OutputPath path, Supplier<byte[]> bytes) implements Output {}

    /** Bytes made by code that asks which files there are, such as a list of all pages. {@link SitePlan} hands it out as bytes. */
    record OfPlan(OutputPath path, Function<SitePlan, byte[]> bytes) implements Output {
        Bytes of(SitePlan plan) {
            return new Bytes(path, () -> bytes.apply(plan));
        }
    }

    /**
     * Another address of a file, which answers with the same bytes: programs that subscribe to a calendar, and pages that show a picture,
     * follow no page. {@link SitePlan} hands it out as a file.
     *
     * @param as the file; where it is none of bytes, {@code otherwise} is planned instead
     */
    record Same(OutputPath path, OutputPath as, Redirect otherwise) implements Output {}

    /** An output that gives way to a file of the author's at its place. */
    record Fallback(Output output) implements Output {
        @Override
        public OutputPath path() {
            return output.path();
        }
    }

    /** An output that takes the place of any other at its path, but for files and pages that the author wrote. */
    record Instead(Output output) implements Output {
        @Override
        public OutputPath path() {
            return output.path();
        }
    }

    /**
     * Files below a folder at the top of the site, of which only the plan of all others tells how many there are.
     *
     * @param path one segment
     * @param outputs asked for when all others are planned, once at most
     */
    record LastFolder(OutputPath path, Function<SitePlan, List<Output>> outputs) implements Output {}

    /** A file of the author's, taken over as it is. */
    record Copy(OutputPath path, Path source) implements Output {}

    /**
     * A folder at the top of the site that takes some work to plan. {@link SitePlan} opens it when something asks for
     * what is in it, and hands out only the files.
     *
     * @param path one segment
     * @param hasIndex whether a page stands at the folder's own address
     * @param outputs every file below it, asked for once at most
     */
    record Folder(OutputPath path, boolean hasIndex, Supplier<? extends List<? extends Output>> outputs)
            implements Output {
        public Folder {
            if (path.value().indexOf('/') >= 0) {
                throw new IllegalArgumentException("not at the top of the site: " + path);
            }
        }
    }
}
