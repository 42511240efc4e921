package dev.prospectus.check;

/** Text, links or the words on buttons can't be read by everybody (WCAG 2.2, SC 1.4.3). */
final class LowTextContrast implements Check {

    private static final double LEAST = 4.5;

    @Override
    public Rule rule() {
        return Rule.error(
                "SIT001",
                "Text, links and the words on buttons have a contrast of at least 4.5:1 (WCAG 2.2, SC 1.4.3).");
    }

    @Override
    public void check(Subject subject, Report report) {
        ColourPair.ofText(subject.site().theme().light()).forEach(pair -> pair.check("light", LEAST, report));
        ColourPair.ofText(subject.site().theme().dark()).forEach(pair -> pair.check("dark", LEAST, report));
    }
}
