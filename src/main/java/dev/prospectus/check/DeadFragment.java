package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import dev.prospectus.markdown.Outline;
import dev.prospectus.model.DataFiles;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Warning: the fragment of a link is not an id on the page it leads to, so browsers show the top of the page. */
final class DeadFragment implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("LNK002");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Target target : context.targets()) {
            if (target.isInternal()
                    && !target.hasUnseenSign()
                    && !target.fragment().isEmpty()
                    && !target.isPicture()) {
                ids(context, target)
                        .filter(ids -> !ids.contains(target.fragment()))
                        .ifPresent(ids -> report(target, ids, report));
            }
        }
    }

    /** The ids on the page that a link leads to, where they are known. */
    private static Optional<Set<String>> ids(CheckContext context, Target target) {
        String path = target.path();
        if (path.isEmpty()) {
            String file = target.pointer().file();
            return target.kind() == Kind.LINK && file.startsWith("content/")
                    ? Optional.of(parts(context, file))
                    : Optional.empty();
        }
        return context.paths()
                .page(path)
                .map(page -> parts(context, DataFiles.content(page)))
                .or(() -> context.isBroken(DataFiles.glossary())
                        ? Optional.empty()
                        : context.paths().fragments(path));
    }

    private static Set<String> parts(CheckContext context, String file) {
        return context.file(file).stream()
                .flatMap(contents -> contents.texts().stream())
                .flatMap(text -> text.outline().stream())
                .flatMap(outline ->
                        Stream.concat(outline.headings().stream().map(Outline.TextHeading::id), outline.ids().stream()))
                .collect(Collectors.toSet());
    }

    private static void report(Target target, Set<String> ids, Report report) {
        report.add(
                target.pointer(),
                "the page has no part '#" + target.fragment() + "'",
                Suggestion.of(
                        ids.stream().map(id -> "#" + id).sorted().toList(),
                        "#" + target.fragment(),
                        "leave out what follows #, or correct it"));
    }
}
