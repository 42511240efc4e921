package dev.prospectus.linkeddata;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says to a reader, now or, by the timelines that its scripts read, later.
 *
 * @param words its visible text, its title and description, in lower case with single spaces
 * @param source its markup without the block
 * @param addresses of its links, and its own
 */
record Said(String words, String source, Set<String> addresses, String language) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    static Said by(Document page) {
        Document copy = page.clone();
        copy.select("script").remove();
        Set<String> addresses = new TreeSet<>();
        addresses.add(page.location());
        for (Element link : copy.select("[href]")) {
            addresses.add(withoutFragment(link.absUrl("href")));
            addresses.add(link.absUrl("href"));
        }
        String description = copy.select("meta[name=description]").attr("content");
        return new Said(
                plain(copy.text() + " " + copy.title() + " " + description),
                copy.outerHtml(),
                addresses,
                copy.select("html").attr("lang"));
    }

    /** Forms that machines need count as said where a reader finds the same in words: each line says which. */
    boolean says(Claim claim) {
        String value = claim.value();
        return switch (claim.property()) {
            case "url", "item" -> addresses.contains(value) || addresses.contains(withoutFragment(value));
            case "startDate", "endDate", "datePublished" -> saysDay(LocalDate.parse(value.substring(0, 10)));
            // The page's timelines hold the same instants; a price for the early holds until the end of a day.
            case "validFrom" -> saysInstant(OffsetDateTime.parse(value), 0);
            case "validThrough" -> saysInstant(OffsetDateTime.parse(value), 1);
            // Pages tell an amount with its sign, and nothing to pay as a word.
            case "price" -> saysAmount(new BigDecimal(value));
            case "category" -> words.contains(value.equals("Free") ? "free" : "per ");
            case "priceCurrency" -> Currency.getInstance(value) != null;
            // Terms of schema.org for a status, for a mode, and for the language of the page.
            case "availability", "eventStatus", "eventAttendanceMode", "courseMode", "itemListOrder" -> true;
            case "inLanguage" -> value.equals(language);
            // Two letters for the name of a country.
            case "addressCountry" ->
                words.contains(plain(new Locale.Builder()
                        .setRegion(value)
                        .build()
                        .getDisplayCountry(Locale.forLanguageTag(language))));
            // Lines of an address, and the title of a session after that of its programme.
            case "streetAddress" -> Arrays.stream(value.split(", ")).allMatch(this::saysText);
            case "name" ->
                saysText(value)
                        || IntStream.range(0, value.length())
                                .filter(at -> value.startsWith(": ", at))
                                .anyMatch(at -> saysText(value.substring(0, at)) && saysText(value.substring(at + 2)));
            default -> saysText(value);
        };
    }

    private boolean saysText(String text) {
        return words.contains(plain(text));
    }

    private boolean saysDay(LocalDate day) {
        return source.contains(day.toString()) || saysText(DAY.format(day)) || saysText(DAY_OF_YEAR.format(day));
    }

    private boolean saysInstant(OffsetDateTime at, int further) {
        Instant turns = at.plusSeconds(further).toInstant();
        return source.contains(turns.toString())
                || source.contains(String.valueOf(turns.getEpochSecond()))
                || saysDay(at.toLocalDate())
                || saysDay(at.toLocalDate().minusDays(1));
    }

    private boolean saysAmount(BigDecimal amount) {
        DecimalFormat form = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK));
        return amount.signum() == 0 ? words.contains("free") : words.contains(form.format(amount));
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('\u00a0', ' ');
    }
}
