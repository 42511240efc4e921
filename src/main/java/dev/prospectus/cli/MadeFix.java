package dev.prospectus.cli;

import dev.prospectus.source.Edit;
import dev.prospectus.source.Signs;

/** What a fix changed, in words: signs that nobody sees, or can't tell apart, by their names. */
final class MadeFix {

    private MadeFix() {}

    static String words(Edit edit) {
        String was = edit.was();
        String becomes = edit.becomes();
        int odd = Signs.firstIn(was);
        if (was.isEmpty() && becomes.isBlank()) {
            return "put in the space that was missing";
        }
        if (was.isBlank() && odd < 0 && becomes.isBlank()) {
            return was.length() > becomes.length()
                    ? "left out " + plain(was.length() - becomes.length()) + " too many"
                    : "put in " + plain(becomes.length() - was.length());
        }
        if (odd >= 0 && Signs.plain(was).isBlank() && becomes.isBlank()) {
            return Signs.name(was.codePointAt(odd)) + " is "
                    + (becomes.isEmpty() ? "left out" : "now " + plain(becomes.length()));
        }
        if (was.isBlank()) {
            return "put in '" + becomes.strip() + "'";
        }
        return "'" + was.strip() + "' is " + (becomes.isEmpty() ? "left out" : "now '" + becomes + "'");
    }

    private static String plain(int spaces) {
        return spaces == 1 ? "a space" : spaces + " spaces";
    }
}
