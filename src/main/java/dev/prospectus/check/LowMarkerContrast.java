package dev.prospectus.check;

/** Error: the contrast of the accent colour is below 3:1 (WCAG 2.2, SC 1.4.11). */
final class LowMarkerContrast implements Check {

    private static final double MINIMUM = 3.0;

    @Override
    public Rule rule() {
        return Rule.error("SIT002");
    }

    @Override
    public void check(CheckContext context, Report report) {
        ColourPair.ofMarkers(context.site().theme().light()).check("light", MINIMUM, report);
        ColourPair.ofMarkers(context.site().theme().dark()).check("dark", MINIMUM, report);
    }
}
