package dev.prospectus.report;

import dev.prospectus.source.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names for findings that stay the same when lines above them come or go: made of the file, the code and the text of the line.
 * Of several findings with all of these, each has a number.
 */
final class Fingerprints {

    private final AuthorFiles files;
    private final Map<String, Integer> met = new HashMap<>();

    Fingerprints(AuthorFiles files) {
        this.files = files;
    }

    /** The name of a finding; to be asked once for each, by place. */
    String next(Diagnostic finding) {
        String line = files.line(finding.location()).orElse("").strip();
        String basis = String.join(
                "\n", finding.code(), files.inRepository(finding.location().file()), line);
        int number = met.merge(basis, 1, Integer::sum);
        return hash(basis + "\n" + number);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
