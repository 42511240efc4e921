package dev.prospectus.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * What stands in a cell of a workbook, as text: days as {@code 2026-10-07}, times as {@code 16:00}, numbers without an
 * exponent. Of a formula it is the value that was saved with it; nothing is ever computed.
 */
final class CellText {

    /** What of a number's format is no letter for days or times: words in quotes, colours and conditions, signs after a backslash. */
    private static final Pattern NO_LETTER = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,20})?(?:[eE][-+]?[0-9]{1,2})?");

    /** Day 60 is a 29 February 1900 that never was; no catalogue asks for what lies before it. */
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private CellText() {}

    static String of(Cell cell, boolean from1904) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.asString() == null ? "" : cell.asString();
            case BOOLEAN -> truth(cell.getRawValue());
            case NUMBER, FORMULA -> value(cell, from1904);
            case ERROR -> raw(cell);
        };
    }

    private static String raw(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static String truth(String raw) {
        return "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "yes" : "no";
    }

    private static String value(Cell cell, boolean from1904) {
        String raw = raw(cell);
        if (cell.getValue() instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (cell.getValue() instanceof String || !NUMBER.matcher(raw).matches()) {
            return cell.getValue() == null ? raw : cell.getValue().toString();
        }
        BigDecimal number = new BigDecimal(raw);
        String format = cell.getDataFormatString();
        if (format == null || !isDate(format) || number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return plain(number);
        }
        return moment(number, from1904);
    }

    private static boolean isDate(String format) {
        String first = format.split(";", 2)[0];
        return ELAPSED.matcher(first).find()
                || LETTERS.matcher(NO_LETTER.matcher(first).replaceAll("").replaceAll("(?i)general|am/pm", ""))
                        .find();
    }

    /** To the minute: a fraction of a day is no exact second. */
    private static String moment(BigDecimal days, boolean from1904) {
        LocalDate day = (from1904 ? FIRST_1904 : FIRST).plusDays(days.longValue());
        long seconds = days.remainder(BigDecimal.ONE)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds + 30).truncatedTo(ChronoUnit.MINUTES);
        if (days.compareTo(BigDecimal.ONE) < 0) {
            return moment.toLocalTime().toString();
        }
        return seconds == 0 ? day.toString() : moment.toLocalDate() + " " + moment.toLocalTime();
    }

    /** Without the traces of binary fractions: 0.1 + 0.2 is 0.3. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(Math.min(10, Math.max(0, number.scale())), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
