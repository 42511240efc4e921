package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Warning: the text of a link doesn't say where it leads (WCAG 2.2, SC 2.4.4), or a text tells readers to click. */
final class VagueLinkText implements FileCheck {

    private static final Set<String> VAGUE = Set.of(
            "click",
            "click here",
            "here",
            "read more",
            "more",
            "more info",
            "more information",
            "further information",
            "more details",
            "details",
            "find out more",
            "learn more",
            "see more",
            "see here",
            "link",
            "this link",
            "the link",
            "page",
            "this page",
            "this",
            "website",
            "this website",
            "download",
            "apply here",
            "continue");

    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z ]");

    private static final Phrases CLICKING = Phrases.inAnyCase(
            "click here",
            "click below",
            "please click",
            "click the image",
            "click on the image",
            "click the picture",
            "click the link",
            "click on the link",
            "click on this link",
            "click this link",
            "click the button");

    @Override
    public Rule rule() {
        return Rule.warning("TXT005");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            if ((target.kind() == Kind.LINK || target.kind() == Kind.DATA_LINK) && isVague(target.words())) {
                report.add(
                        target.pointer(),
                        "the link text '" + target.words().strip() + "' does not say where it leads",
                        "use the title of the page it leads to");
            }
        }
        for (Text text : file.texts()) {
            CLICKING.find(text.words(), (from, to, phrase) -> {
                if (!isLinkText(text, from, to)) {
                    report.add(
                            text.pointer(from),
                            "'" + text.quote(from, to) + "' helps only those who use a mouse",
                            "make the name of the thing a link, and leave out the instruction");
                }
            });
        }
    }

    private static boolean isVague(String words) {
        String plain = NOT_A_WORD
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip();
        return VAGUE.contains(plain) || plain.startsWith("click ");
    }

    private static boolean isLinkText(Text text, int from, int to) {
        int open = text.visible().lastIndexOf('[', from);
        int close = text.visible().indexOf(']', from);
        return text.outline().isPresent()
                && open >= 0
                && close >= to
                && text.visible().lastIndexOf(']', from) < open;
    }
}
