package dev.prospectus.output.ical;

import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every calendar for other programs, and for a script which of them holds the dates of which offer. */
public final class CalendarOutput implements OutputFormat {

    @Override
    public String name() {
        return "ical";
    }

    @Override
    public List<Output> plan(Edition edition) {
        return edition.catalogue().tellsOfProgrammes()
                ? List.of(new Output.Folder(Routes.folder(Routes.CALENDAR_FILES), false, () -> files(edition)))
                : List.of();
    }

    private static List<Output> files(Edition edition) {
        CalendarFiles known = new CalendarFiles(edition);
        Optional<CalendarFile> all = known.all();
        if (all.isEmpty()) {
            return List.of();
        }
        CalendarTexts texts = new CalendarTexts(edition);
        List<Output> files = new ArrayList<>();
        known.every().forEach(file -> files.add(bytes(file, texts)));
        files.add(
                new Output.Bytes(Routes.file(Routes.CALENDAR_OF_OFFERS), () -> new OffersJson(edition, texts).bytes()));
        return files;
    }

    private static Output bytes(CalendarFile file, CalendarTexts texts) {
        return new Output.Bytes(Routes.file(file.path()), () -> texts.of(file));
    }
}
