package dev.prospectus.check;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Warning: a text of a programme says that it costs something while its funding says that it is free, or the reverse. Where
 * a run has prices of its own of the other kind, the text may be about that one.
 */
final class CostInText implements FileCheck {

    private static final Phrases COSTS = Phrases.inAnyCase(
            "costs £",
            "costs €",
            "costs $",
            "cost is £",
            "cost is €",
            "cost is $",
            "cost of £",
            "cost of €",
            "cost of $",
            "fee of £",
            "fee of €",
            "fee of $",
            "fee is £",
            "fee is €",
            "fee is $",
            "charge of £",
            "charge of €",
            "charge of $",
            "price of £",
            "price of €",
            "price of $",
            "a charge of",
            "there is a charge",
            "there is a fee",
            "at a cost of");
    private static final Phrases FREE = Phrases.inAnyCase(
            "free of charge",
            "fully funded",
            "at no cost",
            "no cost to",
            "is free",
            "are free",
            "free to schools",
            "no fee",
            "free for");

    /** The word alone has other uses: free schools, free periods, a free day, places that are free, feel free, free from. */
    private static final Pattern FREE_OFFER = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:for free\\b|free(?:,? (?:and )?(?!days?\\b|places?\\b|school|meal|time|period|lesson|from|up|to|of|for)[\\p{L}\\p{N}-]+){0,2}"
                    + "[ ,](?:course|programme|training|workshop|session|event|webinar|CPD|conference"
                    + "|seminar|twilight)s?\\b|(?:completely|entirely|totally) free\\b|(?:costs nothing|without charge|no charge"
                    + "|nothing to pay)\\b)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return Rule.warning("TXT020");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        file.programme().ifPresent(programme -> {
            boolean free = programme.funding().isFree();
            if ((!free && !programme.funding().isCharged())
                    || context.pricedByRun().contains(programme.id())) {
                return;
            }
            for (Text text : file.texts()) {
                if (!free && maySayFree(text.visible())) {
                    FREE_OFFER
                            .matcher(text.visible())
                            .results()
                            .forEach(match -> report(text, match.start(), match.end(), false, report));
                }
                (free ? COSTS : FREE).find(text.words(), (from, to, phrase) -> report(text, from, to, free, report));
            }
        });
    }

    /** Whether one of the words is there without which {@link #FREE_OFFER} finds nothing. */
    private static boolean maySayFree(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of("free", "nothing", "charge").anyMatch(lower::contains);
    }

    private static void report(Text text, int from, int to, boolean free, Report report) {
        report.add(
                text.pointer(from),
                "'" + text.quote(from, to) + "' contradicts the funding: the programme "
                        + (free ? "is free" : "has a fee"),
                "delete it here; the cost is shown from 'funding'");
    }
}
