package dev.prospectus.cli;

import java.io.File;
import java.util.regex.Pattern;

/** A text as it is typed for one argument of a command. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/\\\\:@%+-]+");

    private ShellWord() {}

    static String of(String text) {
        if (PLAIN.matcher(text).matches() && (File.separatorChar == '\\' || text.indexOf('\\') < 0)) {
            return text;
        }
        return File.separatorChar == '\\' ? '"' + text + '"' : "'" + text.replace("'", "'\\''") + "'";
    }
}
