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

    /** The resource that lists all files, one on each line, since listing a jar is slow. */
    private static final String LIST = "index.txt";

    private StarterSite() {}

    /**
     * Writes the site into a new or empty folder.
     *
     * @throws FileAlreadyExistsException if the folder is not empty; nothing is written then
     */
    static void writeTo(Path folder, LocalDate today) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "there is something here already; name a folder that is new or empty");
        }
        Map<String, String> dates = dates(today);
        for (String name :
                new String(resource(LIST), StandardCharsets.UTF_8).lines().toList()) {
            Path file = folder.resolve(filledIn(name, dates));
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    schemaLine(filledIn(name, dates))
                            + filledIn(new String(resource(name), StandardCharsets.UTF_8), dates),
                    StandardOpenOption.CREATE_NEW);
        }
        writeSchemas(folder);
    }

    /** The text of one of its files, such as {@code site-config.yml}, with its schema's line. */
    static String text(String name, LocalDate today) throws IOException {
        return schemaLine(name) + filledIn(new String(resource(name), StandardCharsets.UTF_8), dates(today));
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

    private static String filledIn(String text, Map<String, String> dates) {
        String filled = text;
        for (Map.Entry<String, String> date : dates.entrySet()) {
            filled = filled.replace(date.getKey(), date.getValue());
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

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = StarterSite.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the starter site's " + name);
            }
            return in.readAllBytes();
        }
    }
}
