package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import java.util.regex.Pattern;

/** A picture is shown that is not among the site's files, or is none. */
final class MissingPicture implements Check {

    private static final Pattern PICTURE = Pattern.compile(".*\\.(svg|png|jpe?g|gif|webp)", Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return Rule.error("LNK003", "Pictures are files below content/ and are never fetched from other sites.");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Target target : subject.targets()) {
            if (!target.isPicture() || target.address().isBlank()) {
                continue;
            }
            String path = target.path();
            if (!target.isInternal()) {
                report.add(
                        target.spot(),
                        "the picture would be fetched from another site: " + target.address(),
                        "put the file into content/images, and mind its licence");
            } else if (target.kind() == Kind.DATA_PICTURE) {
                check(subject, target, path, "", report);
            } else if (!path.startsWith("/")) {
                report.add(
                        target.spot(),
                        "'" + path + "' does not begin with a slash, so it would be looked for beside the page",
                        Suggestion.of(subject.paths().assets(), path, "images/x.svg")
                                .replace("did you mean '", "did you mean '/"));
            } else {
                check(subject, target, path.substring(1), "/", report);
            }
        }
    }

    private static void check(Subject subject, Target target, String asset, String prefix, Report report) {
        if (!subject.paths().assets().contains(asset) && !subject.isBroken("content/" + asset)) {
            report.add(
                    target.spot(),
                    "there is no file content/" + asset,
                    Suggestion.of(subject.paths().assets(), asset, "add the file, or correct its name")
                            .replace("did you mean '", "did you mean '" + prefix));
        } else if (!PICTURE.matcher(asset).matches()) {
            report.add(
                    target.spot(),
                    "content/" + asset + " is not a picture that every browser shows",
                    "link to it, or save it as JPEG, PNG or SVG");
        }
    }
}
