package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import dev.prospectus.model.OldAddress;
import java.util.List;
import java.util.regex.Pattern;

/** Error: the file of a picture doesn't exist, is on another site, or is not a picture. */
final class MissingPicture implements Check {

    private static final Pattern PICTURE = Pattern.compile(".*\\.(svg|png|jpe?g|gif|webp)", Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return Rule.error("LNK003");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Target target : context.targets()) {
            if (!target.isPicture() || target.address().isBlank() || target.hasUnseenSign()) {
                continue;
            }
            String path = target.path();
            if (!target.isInternal()) {
                report.add(
                        target.pointer(),
                        "the picture would be fetched from another site: " + target.address(),
                        "put the file into content/images, and mind its licence");
            } else if (target.kind() == Kind.DATA_PICTURE) {
                check(context, target, path, "", report);
            } else if (!path.startsWith("/")) {
                report.add(
                        target.pointer(),
                        "'" + path + "' does not begin with a slash, so it would be looked for beside the page",
                        context.paths().assets().contains(path)
                                ? "write '/" + path + "'"
                                : Suggestion.of(
                                        pictures(context, "/"), "/" + path, "begin it with /, as in /images/name.svg"));
            } else {
                check(context, target, plain(path).substring(1), "/", report);
            }
        }
    }

    /** A path with the signs themselves, for which links have escapes. */
    private static String plain(String path) {
        return path.indexOf('%') >= 0 && OldAddress.fault(path).isEmpty() ? OldAddress.path(path) : path;
    }

    /** @param prefix what an address begins with */
    private static List<String> pictures(CheckContext context, String prefix) {
        return context.paths().assets().stream()
                .filter(asset -> PICTURE.matcher(asset).matches())
                .map(asset -> prefix + asset)
                .toList();
    }

    private static void check(CheckContext context, Target target, String asset, String prefix, Report report) {
        if (!context.paths().assets().contains(asset) && !context.isBroken("content/" + asset.replace("%20", " "))) {
            report.add(
                    target.pointer(),
                    "there is no file content/" + asset,
                    Suggestion.of(pictures(context, prefix), prefix + asset, "pictures", "add the file"));
        } else if (!PICTURE.matcher(asset).matches()) {
            report.add(
                    target.pointer(),
                    "content/" + asset + " is not a picture that every browser shows",
                    "link to it, or save it as JPEG, PNG or SVG");
        }
    }
}
