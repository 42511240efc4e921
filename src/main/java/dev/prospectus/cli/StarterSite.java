package dev.prospectus.cli;

import dev.prospectus.edit.SchemaLine;
import dev.prospectus.load.Loader;
import dev.prospectus.load.Schemas;
import dev.prospectus.model.AcademicYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The small hub that {@code new site} writes. Its files are resources of the jar. Placeholders such as {@code
 * @today@} in their texts and paths are replaced by dates that depend on the day, so that the first cohort takes
 * applications at once.
 */
final class StarterSite {

    private static final String FOLDER = "/dev/prospectus/starter/";

    /** The resource that lists all files, one on each line with its resource where that is another, since listing a jar is slow. */
    private static final String LIST = "index.txt";

    private StarterSite() {}

    /**
     * Writes the site into a new or empty folder.
     *
     * @throws FileAlreadyExistsException if the folder is not empty; nothing is written then
     */
    static void writeTo(Path folder, LocalDate today) throws IOException {
        writeTo(folder, today, Automation.NONE);
    }

    /**
     * The same, for a site that a host publishes: its README says how.
     *
     * @throws FileAlreadyExistsException if the folder is not empty; nothing is written then
     */
    static void writeTo(Path folder, LocalDate today, Automation host) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "there is something here already; name a folder that is new or empty");
        }
        Map<String, String> values = dates(today);
        values.put("@hosting@", host.hosting());
        values.put("@propose@", text("hosts/" + host.word() + "-propose.md").strip());
        values.put("@publish@", text("hosts/" + host.word() + "-publish.md").strip());
        for (String line : text(LIST).lines().toList()) {
            List<String> names = List.of(line.split(" "));
            String name = filledIn(names.get(0), values);
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    schemaLine(name) + filledIn(text(names.get(names.size() - 1)), values),
                    StandardOpenOption.CREATE_NEW);
        }
        writeSchemas(folder);
    }

    /** The text of one of its files, such as {@code site-config.yml}, with its schema's line, for a site whose host is not known. */
    static String text(String name, LocalDate today) throws IOException {
        Map<String, String> values = dates(today);
        values.put("@hosting@", Automation.NONE.hosting());
        return schemaLine(name) + filledIn(text(name), values);
    }

    /** So that a browser's editor completes from the first day. */
    static void writeSchemas(Path folder) throws IOException {
        Path schemas = Files.createDirectories(folder.resolve(Schemas.FOLDER));
        for (Map.Entry<String, String> schema :
                Loader.schemas(folder).documents().entrySet()) {
            Files.writeString(schemas.resolve(schema.getKey()), schema.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    private static String schemaLine(String name) {
        return SchemaLine.of(name).map(line -> line + "\n").orElse("");
    }

    private static Map<String, String> dates(LocalDate today) {
        LocalDate first = afterChristmas(firstSession(today));
        LocalDate second = afterChristmas(first.plusWeeks(3));
        LocalDate third = afterChristmas(second.plusWeeks(3));
        Map<String, String> dates = new TreeMap<>();
        dates.put("@year@", AcademicYear.of(first).toString());
        dates.put("@today@", today.toString());
        dates.put("@closes@", first.minusWeeks(2).toString());
        dates.put("@first@", first.toString());
        dates.put("@second@", second.toString());
        dates.put("@third@", third.toString());
        dates.put("@promise@", first.plusWeeks(1).toString());
        dates.put("@moved@", second.plusDays(1).toString());
        dates.put("@first-online@", first.plusDays(2).toString());
        dates.put("@second-online@", second.plusDays(2).toString());
        return dates;
    }

    /** A Tuesday in six weeks. If the sessions would then reach into the summer holidays, one in September. */
    private static LocalDate firstSession(LocalDate today) {
        LocalDate soon = today.plusWeeks(6);
        LocalDate endOfTerm = AcademicYear.of(soon).lastDay().withMonth(7).withDayOfMonth(15);
        LocalDate start = soon.plusWeeks(10).isAfter(endOfTerm) ? endOfTerm.plusWeeks(9) : soon;
        return start.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    /** The same weekday in January for a day in the Christmas holidays. Tuesdays are no other bank holiday. */
    private static LocalDate afterChristmas(LocalDate day) {
        LocalDate holiday = LocalDate.of(day.getMonthValue() == 1 ? day.getYear() - 1 : day.getYear(), 12, 19);
        return day.isBefore(holiday) || day.isAfter(holiday.plusDays(16)) ? day : day.plusWeeks(3);
    }

    private static String filledIn(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = StarterSite.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the starter site's " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
