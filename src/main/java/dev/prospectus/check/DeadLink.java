package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.source.TypedAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Error: a link or a redirect leads to a page of this site that doesn't exist. */
final class DeadLink implements Check {

    @Override
    public Rule rule() {
        return Rule.error("LNK001");
    }

    @Override
    public void check(CheckContext context, Report report) {
        check(context, report, target -> target.kind() != Kind.OWN_ADDRESS);
    }

    /** Reports what leads nowhere among some of the links. */
    static void check(CheckContext context, Report report, Predicate<Target> some) {
        MovedPages moved = MovedPages.of(context, target -> some.test(target) && isDead(context, target));
        moved.report(report);
        for (Target target : context.targets()) {
            if (!moved.tells(target)
                    && target.isInternal()
                    && !target.hasUnseenSign()
                    && !target.isPicture()
                    && target.kind() != Kind.DATA_FILE
                    && !target.path().isEmpty()
                    && some.test(target)) {
                check(context, target, report);
            }
        }
    }

    private static boolean isDead(CheckContext context, Target target) {
        return target.isInternal()
                && !target.hasUnseenSign()
                && !target.isPicture()
                && target.path().startsWith("/")
                && target.path().endsWith("/")
                && context.paths().unpublished(target.path()).isEmpty()
                && !answers(context, target, target.path());
    }

    private static void check(CheckContext context, Target target, Report report) {
        String path = target.path();
        if (!path.startsWith("/")) {
            report.add(
                    target.pointer(),
                    "'" + target.address() + "' is neither a path from the root of this site nor a full address",
                    meant(context, target)
                            .or(() -> TypedAddress.meant(target.address()).map(meant -> "write " + meant))
                            .orElseGet(() -> Suggestion.of(
                                    context.paths().similar("/" + path), "begin it with / or with https://")));
        } else if (context.paths().unpublished(path).isPresent()
                && !context.paths().answers(path)) {
            unpublished(context, context.paths().unpublished(path).get(), target, report);
        } else if (!answers(context, target, path)) {
            String what = target.kind() == Kind.REDIRECT ? "this redirect leads" : "this link leads";
            report.add(
                    target.pointer(),
                    what + " to '" + path + "', which does not exist",
                    context.paths().answers(path + "/")
                            ? "write " + path + "/"
                            : meant(context, target)
                                    .orElseGet(
                                            () -> Suggestion.of(
                                                    context.paths().similar(path),
                                                    "copy the address of the page that you mean from the preview, where /sitemap.xml lists them all")));
        }
    }

    private static void unpublished(CheckContext context, ContentPage page, Target target, Report report) {
        Optional<LocalDate> waits = page.heldBack().from();
        boolean early = page.date().filter(day -> day.isAfter(context.today())).isPresent();
        report.add(
                target.pointer(),
                "this link leads to '" + target.path() + "', which is not out yet: "
                        + waits.map(day -> "it waits for its date, " + day).orElse("it is a draft"),
                waits.isPresent()
                        ? "add the link on that day or later, or give " + DataFiles.content(page) + " an earlier date"
                        : "publish " + DataFiles.content(page) + " with 'status=published'"
                                + (early ? " and a date that is not to come" : "") + ", or take the link out");
    }

    /** Whether a path leads to a page, directly or through a redirect. */
    private static boolean answers(CheckContext context, Target target, String path) {
        return context.paths().answers(path)
                || context.paths().waits(path)
                || context.paths().redirect(path).isPresent()
                || context.mayBeBroken(path)
                || target.programme()
                        .filter(context.missingIds().programmes()::containsKey)
                        .isPresent();
    }

    /** The page whose file the address names, from the file that the link is in or from {@code content/}. */
    private static Optional<String> meant(CheckContext context, Target target) {
        String path = target.path();
        String name = path;
        for (String start : List.of("./", "../", "/", "content/")) {
            while (name.startsWith(start)) {
                name = name.substring(start.length());
            }
        }
        for (String end : List.of(".md", ".html", "index", "/")) {
            name = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
        }
        String file = target.pointer().file();
        String folder =
                file.startsWith("content/") ? file.substring("content".length(), file.lastIndexOf('/') + 1) : "/";
        String page = name + "/";
        return name.isEmpty()
                ? Optional.empty()
                : Stream.of(folder, "/")
                        .map(start -> start + page)
                        .filter(context.paths()::answers)
                        .findFirst()
                        .map(found -> "write " + found + target.address().substring(path.length()));
    }
}
