package dev.prospectus.output.html.standard;

import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.model.OldAddress;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Redirect;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Redirects;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small page at every old address: static hosts have no other redirect in common. A file that moved answers itself at its old
 * address, and so do the calendars of a programme that was renamed, to which programs have subscribed.
 */
public final class RedirectPages implements PageGroup {

    private final PageTools tools;
    private final Redirects redirects;

    public RedirectPages(PageTools tools) {
        this.tools = tools;
        this.redirects = Redirects.of(tools.edition());
    }

    @Override
    public List<Output> pages() {
        return Stream.concat(
                        redirects.byFile().entrySet().stream().map(entry -> output(entry.getKey(), entry.getValue())),
                        Redirects.earlierIds(tools.catalogue()).entrySet().stream()
                                .flatMap(id -> calendars(id.getKey(), id.getValue())))
                .toList();
    }

    private Output output(OutputPath file, List<Redirect> there) {
        Output.Redirect page = tools.redirect(file, there);
        Redirect first = there.get(0);
        return there.size() == 1 && leadsToLikeFile(first)
                ? new Output.Same(Routes.file(first.path()), Routes.file(OldAddress.path(first.to())), page)
                : page;
    }

    /** Whether one file of this site took the place of another of its kind. */
    private static boolean leadsToLikeFile(Redirect redirect) {
        String kind = kind(redirect.path());
        return !kind.isEmpty()
                && !kind.startsWith(".htm")
                && redirect.query().isEmpty()
                && OldAddress.fault(redirect.to()).isEmpty()
                && OldAddress.query(redirect.to()).isEmpty()
                && kind.equals(kind(OldAddress.path(redirect.to())));
    }

    /** The ending of a file's name; empty for a page. */
    private static String kind(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.indexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.'));
    }

    private Stream<Output.Same> calendars(ProgrammeId old, ProgrammeId now) {
        String from = stem(old);
        String to = stem(now);
        return new CalendarFiles(tools.edition())
                .every()
                .map(CalendarFile::path)
                .filter(path -> path.equals(to + ".ics") || path.startsWith(to + "/"))
                .filter(path -> redirects.at(from + path.substring(to.length())).isEmpty())
                .map(path -> {
                    OutputPath file = Routes.file(from + path.substring(to.length()));
                    return new Output.Same(file, Routes.file(path), tools.redirect(file, path));
                });
    }

    /** The address of a programme's calendar without its ending, below which those of its parts are. */
    private static String stem(ProgrammeId programme) {
        String path = Routes.calendarFile(Routes.calendar(programme));
        return path.substring(0, path.length() - ".ics".length());
    }
}
