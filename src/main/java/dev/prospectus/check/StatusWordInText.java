package dev.prospectus.check;

import dev.prospectus.check.Text.Life;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WordIndex about booking are typed where the computed status belongs, and stay when the status changes. */
final class StatusWordInText implements FileCheck {

    private static final Phrases WORDS = Phrases.inAnyCase(
            "fully booked",
            "now fully booked",
            "is now full",
            "are now full",
            "now full",
            "sold out",
            "waiting list now open",
            "waiting list is open",
            "waiting list is now open",
            "waiting list open",
            "waiting list only",
            "spaces available",
            "places available",
            "places still available",
            "spaces still available",
            "places remaining",
            "spaces remaining",
            "places left",
            "spaces left",
            "limited places",
            "limited spaces",
            "no places left",
            "no spaces left",
            "applications now open",
            "applications are open",
            "applications are now open",
            "applications open now",
            "applications are closed",
            "applications closed",
            "applications now closed",
            "bookings now open",
            "booking now open",
            "booking is now open",
            "bookings are open",
            "bookings closed",
            "booking closed",
            "registration now open",
            "registration is open",
            "registration is now open",
            "now booking",
            "now recruiting",
            "recruiting now",
            "book now");

    /** A word that means a status beside a title, but may mean something else in a sentence. */
    private static final Pattern LABEL = Pattern.compile(
            "[(\\[](?i:full|closed|cancelled|booked)[)\\]]|(?<![\\p{L}-])FULL(?![\\p{L}-])|[-–:] ?(?i:full|closed)$");

    /** Words that turn a statement into an explanation: "if a group is fully booked" doesn't say that one is. */
    private static final Phrases EXPLAINING = Phrases.inAnyCase(
            "if",
            "when",
            "whenever",
            "once",
            "while",
            "until",
            "unless",
            "whether",
            "where",
            "as soon as",
            "means",
            "says",
            "say",
            "shows",
            "show",
            "called",
            "status",
            "which");

    @Override
    public Rule rule() {
        return Rule.warning("TXT001");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.life() == Life.DATED) {
                continue;
            }
            Matcher label = LABEL.matcher(text.title() ? text.visible() : "");
            while (label.find()) {
                report(file, text, label.start(), label.end(), report);
            }
            WORDS.find(text.words(), (from, to, phrase) -> {
                if (!isExplained(text, from)) {
                    report(file, text, from, to, report);
                }
            });
        }
    }

    private static void report(FileContents file, Text text, int from, int to, Report report) {
        report.addLabel(
                file,
                text,
                from,
                to,
                "'" + text.quote(from, to) + "' states the booking status, and stays when the status changes",
                "delete these words; the status is shown from the dates and places of the cohort");
    }

    private static boolean isExplained(Text text, int offset) {
        boolean[] found = {false};
        EXPLAINING.find(WordIndex.of(text.sentenceBefore(offset)), (from, to, phrase) -> found[0] = true);
        return found[0];
    }
}
