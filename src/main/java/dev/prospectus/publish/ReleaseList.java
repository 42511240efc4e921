package dev.prospectus.publish;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code releases.sh} told of a folder.
 *
 * @param incoming the release that may be filled now; empty if none was asked for
 * @param current the present release; empty if there is none
 * @param files those of the present release
 */
record ReleaseList(List<Release> latestFirst, String incoming, String current, NavigableSet<String> files) {

    /** What another machine says is not put into a path or a command unless it has this form. */
    private static final Pattern NAME = Pattern.compile("[0-9]{8}T[0-9]{6}Z(-[0-9]{1,4})?");

    static ReleaseList read(String said, String host) throws IOException {
        List<String> lines = said.lines().toList();
        int end = lines.indexOf("files");
        List<String> told = end < 0 ? lines : lines.subList(0, end);
        for (String line : told) {
            if (line.startsWith("refused ")) {
                throw refused(line.substring(8), host);
            }
        }
        String current = name(told, "current ");
        List<Release> releases = new ArrayList<>();
        for (String line : told) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("release")
                    && words.length == 4
                    && NAME.matcher(words[1]).matches()
                    && words[2].matches("[0-9]{1,9}")) {
                String asOf = Accident.instant(words[3]).map(Instant::toString).orElse("");
                releases.add(new Release(words[1], words[1].equals(current), Integer.parseInt(words[2]), asOf));
            }
        }
        releases.sort(Comparator.comparing(Release::name).reversed());
        NavigableSet<String> files = end < 0
                ? new TreeSet<>()
                : Listed.files(lines.subList(end + 1, lines.size()).stream().collect(Collectors.joining("\n")), host);
        return new ReleaseList(List.copyOf(releases), name(told, "incoming "), current, files);
    }

    private static String name(List<String> told, String key) {
        return told.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .filter(name -> NAME.matcher(name).matches())
                .findFirst()
                .orElse("");
    }

    private static HostException refused(String why, String host) {
        return switch (why) {
            case "file" ->
                new HostException(
                        host + " is a file, not a folder", "Name an empty folder, or one that is not there yet.");
            case "below" ->
                new HostException(
                        host + " can't be made, since a folder above it is a file",
                        "Name an empty folder, or one that is not there yet.");
            case "others" ->
                new HostException(
                        host + " holds files that are no releases",
                        "Name an empty folder, or one that is not there yet. To keep these files beside the site, make the folder"
                                + " 'releases' there.");
            case "current" ->
                new HostException(
                        host + "/current is not a link, so it can't lead to a release",
                        "Move it away, or name another folder.");
            default ->
                new HostException(
                        host + ": there is no rsync on that machine", "Install it there, or ask whoever runs it.");
        };
    }

    int presentSize() {
        return latestFirst.stream()
                .filter(Release::current)
                .mapToInt(Release::files)
                .sum();
    }

    String presentAsOf() {
        return latestFirst.stream()
                .filter(Release::current)
                .map(Release::asOf)
                .findFirst()
                .orElse("");
    }
}
