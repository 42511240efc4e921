package dev.prospectus.check;

import dev.prospectus.check.Text.Life;

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
            "new in 2019",
            "new in 2020",
            "new in 2021",
            "new in 2022",
            "new in 2023",
            "new in 2024",
            "new in 2025",
            "new in 2026",
            "new in 2027",
            "new in 2028",
            "new for 2024",
            "new for 2025",
            "new for 2026",
            "new for 2027",
            "new for 2028",
            "new this year");

    @Override
    public Rule rule() {
        return Rule.warning(
                "TXT002",
                "Programmes, pathways and pages stay for years, so their texts do not say 'this year' or 'coming soon':"
                        + " what holds for one year belongs to a cohort, a notice or the news.");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.life() == Life.EVERGREEN || text.life() == Life.STANDING) {
                WORDS.find(text.words(), (from, to, phrase) -> {
                    if (!isAboutSchoolYears(text.visible(), from, to)) {
                        report.add(
                                text.pointer(from),
                                "'" + text.quote(from, to) + "' will be read in other years too",
                                "say it without reference to today ('the year after', 'each year'), or put it into a"
                                        + " cohort's notes or a notice");
                    }
                });
            }
        }
    }

    /** Whether the match is part of "this year group" or "the next year", which don't refer to the present. */
    private static boolean isAboutSchoolYears(String text, int from, int to) {
        String after = text.substring(to, Math.min(text.length(), to + 7));
        String before = text.substring(Math.max(0, from - 4), from).toLowerCase(java.util.Locale.ROOT);
        return after.startsWith(" group") || before.equals("the ");
    }
}
