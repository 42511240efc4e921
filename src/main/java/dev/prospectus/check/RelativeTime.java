package dev.prospectus.check;

import dev.prospectus.check.Text.Life;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warning: a text that stays for years refers to the present, as in "this year" or "coming soon". */
final class RelativeTime implements FileCheck {

    private static final Phrases WORDS = Phrases.inAnyCase(
            "this year",
            "next year",
            "last year",
            "this academic year",
            "next academic year",
            "last academic year",
            "this school year",
            "next school year",
            "this term",
            "last term",
            "this autumn",
            "this spring",
            "this summer",
            "next autumn",
            "next spring",
            "next summer",
            "next two years",
            "next three years",
            "next few years",
            "last two years",
            "coming soon",
            "we are currently",
            "is currently being",
            "are currently being",
            "is currently running",
            "is currently available",
            "is currently unavailable",
            "currently recruiting",
            "currently running",
            "currently offering",
            "currently planning",
            "currently full",
            "currently open",
            "currently closed",
            "currently unavailable",
            "next term",
            "this half term",
            "next half term",
            "last half term",
            "this month",
            "next month",
            "last month",
            "this week",
            "next week",
            "last week",
            "at the moment",
            "at present",
            "until further notice",
            "coming year",
            "coming term",
            "coming months",
            "this september",
            "next september",
            "last september",
            "this january",
            "next january",
            "last january",
            "this easter",
            "next easter",
            "currently",
            "recently",
            "new for",
            "new in",
            "new from",
            "since",
            "new this year");

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern NEW = Pattern.compile(
            "\\s+(?:the )?(?:(?:this|next) )?(?:(?:" + MONTHS + "|autumn|spring|summer|term|year)\\b|20\\d\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("\\s+" + MONTHS + "\\s+20\\d\\d");

    /** "Each week you plan next week's lesson" holds in every year. */
    private static final Pattern EACH =
            Pattern.compile(".*\\b(?:each|every|always)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Who is meant at the time of reading: "if you are currently", "teachers who recently". */
    private static final Pattern READER = Pattern.compile(
            ".*\\b(?:you|who|whose|they|those|anyone|people|\\w*teachers?|schools?|participants?|colleagues?|leaders?|pupils?"
                    + "|children|staff|assistants?)\\b[^,;:]*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return Rule.warning("TXT002");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.life() == Life.EVERGREEN || text.life() == Life.STANDING) {
                WORDS.find(text.words(), (from, to, phrase) -> {
                    int end = endOfTime(text, from, to, phrase);
                    if (end > 0
                            && !isAboutSchoolYears(text.visible(), from, to)
                            && !EACH.matcher(text.sentenceBefore(from)).matches()) {
                        report.addLabel(
                                file,
                                text,
                                from,
                                end,
                                "'" + text.quote(from, end) + "' will be read in other years too",
                                "say it without reference to today ('the year after', 'each year'), or put it into a"
                                        + " cohort's notes or a notice");
                    }
                });
            }
        }
    }

    /** Where a mention of the time of writing ends; 0 if the phrase has another meaning here. */
    private static int endOfTime(Text text, int from, int to, String phrase) {
        return switch (phrase) {
            case "new for", "new in", "new from" -> endOf(NEW, text, to);
            case "since" -> text.life() == Life.EVERGREEN ? endOf(MONTH_AND_YEAR, text, to) : 0;
            case "currently", "recently" -> isSaidOfReaders(text, from) ? 0 : to;
            default -> to;
        };
    }

    private static int endOf(Pattern pattern, Text text, int from) {
        Matcher matcher =
                pattern.matcher(text.visible()).region(from, text.visible().length());
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static boolean isSaidOfReaders(Text text, int from) {
        return text.pointer().path().contains("/eligibility/")
                || READER.matcher(text.sentenceBefore(from)).matches();
    }

    /** Whether the match is part of "this year group" or "the next year", which don't refer to the present. */
    private static boolean isAboutSchoolYears(String text, int from, int to) {
        String after = text.substring(to, Math.min(text.length(), to + 7));
        String before = text.substring(Math.max(0, from - 4), from).toLowerCase(java.util.Locale.ROOT);
        return after.startsWith(" group") || after.startsWith(" of ") || before.equals("the ");
    }
}
