package dev.prospectus.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Warning: an alternative text is a file name or only says that there is a picture. */
final class PoorAlt implements FileCheck {

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(svg|png|jpe?g|gif|webp|avif)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREAMBLE =
            Pattern.compile("^(an? |the )?(image|picture|photo|photograph|graphic) (of|showing) .*", Pattern.DOTALL);
    private static final Set<String> EMPTY_WORDS =
            Set.of("image", "picture", "photo", "photograph", "graphic", "diagram", "screenshot", "logo");

    @Override
    public Rule rule() {
        return Rule.warning("TXT014");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            String alt = target.words().strip();
            String lower = alt.toLowerCase(Locale.ROOT);
            if (!target.isPicture()) {
                continue;
            }
            if (FILE_NAME.matcher(alt).matches() || EMPTY_WORDS.contains(lower)) {
                report.add(
                        target.pointer(),
                        "the alternative text '" + alt + "' does not say what the picture shows",
                        "describe it as you would over the telephone");
            } else if (PREAMBLE.matcher(lower).matches()) {
                report.add(
                        target.pointer(),
                        "the alternative text begins by saying that it is a picture",
                        "begin with what it shows");
            }
        }
    }
}
