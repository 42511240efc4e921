package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import dev.prospectus.model.RichText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Warning: the fragment of a link is not an id on the page it leads to, so browsers show the top of the page. */
final class DeadFragment implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("LNK002", "What follows # in a link is the id of a heading or part of that page.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<String, Set<String>> headings = headingsByFile(context);
        for (Target target : context.targets()) {
            if (!target.isInternal() || target.fragment().isEmpty() || target.isPicture()) {
                continue;
            }
            String path = target.path();
            Set<String> own = headings.getOrDefault(target.pointer().file(), Set.of());
            boolean isOnOwnPage = path.isEmpty() && target.kind() == Kind.LINK;
            if (isOnOwnPage && target.pointer().file().startsWith("content/") && !own.contains(target.fragment())) {
                report(target, own, report);
            } else if (!path.isEmpty() && !context.paths().mayHave(path, target.fragment())) {
                report(target, context.paths().fragments().getOrDefault(path, Set.of()), report);
            }
        }
    }

    private static void report(Target target, Set<String> ids, Report report) {
        report.add(
                target.pointer(),
                "the page has no part '#" + target.fragment() + "'",
                Suggestion.of(
                        List.copyOf(new TreeSet<>(ids)), target.fragment(), "leave out what follows #, or correct it"));
    }

    private static Map<String, Set<String>> headingsByFile(CheckContext context) {
        Map<String, Set<String>> headings = new HashMap<>();
        for (Text text : context.texts()) {
            text.rich().filter(rich -> !rich.headings().isEmpty()).ifPresent(rich -> {
                Set<String> ids = headings.computeIfAbsent(text.pointer().file(), file -> new HashSet<>());
                rich.headings().stream().map(RichText.TextHeading::id).forEach(ids::add);
            });
        }
        return headings;
    }
}
