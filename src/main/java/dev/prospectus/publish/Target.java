package dev.prospectus.publish;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The host that somebody means by a target.
 *
 * <ul>
 *   <li>{@code user@host:folder} and {@code ssh://user@host:port/folder}: release folders on a server
 *   <li>{@code folder}: release folders on this machine
 *   <li>{@code git+ssh://host/repository#branch}, {@code git+https://...}, {@code user@host:repository.git#branch}: a branch
 *   <li>{@code repository} or {@code repository#branch}: a branch of a repository on this machine, or the branch that is checked out there
 * </ul>
 */
public final class Target {

    /** The branch that git hosts serve by custom. */
    public static final String USUAL_BRANCH = "gh-pages";

    private static final Pattern LOGIN = Pattern.compile("(?:([^@/:\\[\\]]*)@)?(\\[[^\\]]*]|[^/:@]+):(.*)");
    private static final Pattern SERVER =
            Pattern.compile("ssh://(?:([^@/]*)@)?(\\[[^\\]]*]|[^/:@]+)(?::([^/]*))?(/.*)?");
    private static final List<String> GIT_SCHEMES = List.of("ssh", "https", "file");

    private Target() {}

    /**
     * @param branch the branch, where the target does not say it
     * @param config another configuration of ssh than the user's
     * @throws IllegalArgumentException with a message for whoever typed it
     */
    public static Host of(String text, Optional<String> branch, Optional<Path> config) throws IOException {
        must(!text.isBlank(), "the target is empty");
        must(text.chars().noneMatch(Character::isISOControl), "the target holds a character that can't be seen");
        must(!text.startsWith("-"), "the target begins with '-'");
        int hash = text.lastIndexOf('#');
        String place = hash < 0 ? text : text.substring(0, hash);
        String named = hash < 0 ? "" : text.substring(hash + 1);
        boolean git = text.startsWith("git+") || branch.isPresent() || place.endsWith(".git") || isRepository(place);
        if (git) {
            must(named.isEmpty() || branch.isEmpty(), "the branch is named twice: #" + named + " and --branch");
            String name = named.isEmpty() ? branch.orElse("") : named;
            return repository(place, name, config);
        }
        return server(text, config);
    }

    private static Host repository(String place, String branch, Optional<Path> config) throws IOException {
        String address = place.startsWith("git+") ? place.substring(4) : place;
        int scheme = address.indexOf("://");
        if (scheme >= 0) {
            must(
                    GIT_SCHEMES.contains(address.substring(0, scheme)),
                    "'" + address.substring(0, scheme) + "' is no way to a repository; use ssh, https or file");
            URI url = url(address);
            must(
                    url.getUserInfo() == null || !url.getUserInfo().contains(":"),
                    "the address holds a password, which others can read in lists of processes; use git's credential helper");
            Matcher login = SERVER.matcher(address);
            if (login.matches()) {
                machine(login, orEmpty(login.group(3)), config);
            } else {
                must(
                        url.getHost() != null || url.getScheme().equals("file"),
                        "'" + address + "' is not the address of a repository");
            }
        } else if (remote(address)) {
            Matcher login = LOGIN.matcher(address);
            must(login.matches(), "'" + address + "' is not the address of a repository");
            machine(login, "", config);
        } else {
            Path folder = Path.of(address).toAbsolutePath().normalize();
            if (Files.exists(folder.resolve(".git"))) {
                return GitBranch.ofWorkingCopy(folder, branch, config);
            }
            address = folder.toString();
        }
        return GitBranch.of(address, branch.isEmpty() ? USUAL_BRANCH : branch, config);
    }

    private static Host server(String text, Optional<Path> config) {
        Matcher url = SERVER.matcher(text);
        if (url.matches()) {
            Machine machine = machine(url, orEmpty(url.group(3)), config);
            String path = orEmpty(url.group(4));
            return new ReleaseFolder(machine, folder(path.startsWith("/~/") ? path.substring(1) : path));
        }
        must(
                !text.contains("://"),
                "'" + text
                        + "' is no target; write user@host:/folder, a folder, or git+ssh://host/repository.git#branch");
        if (remote(text)) {
            Matcher login = LOGIN.matcher(text);
            must(login.matches(), "'" + text + "' is no target; write user@host:/folder");
            return new ReleaseFolder(machine(login, "", config), folder(login.group(3)));
        }
        return new ReleaseFolder(
                Machine.HERE, Path.of(text).toAbsolutePath().normalize().toString());
    }

    /** The machine that an address names. One whose name git or ssh could read as an option is refused. */
    private static Machine machine(Matcher login, String port, Optional<Path> config) {
        return new Machine(orEmpty(login.group(1)), login.group(2), port, config);
    }

    private static URI url(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + address + "' is not the address of a repository", e);
        }
    }

    /** As scp has it: a colon before any slash. One letter before it is a drive of Windows. */
    private static boolean remote(String text) {
        int colon = text.startsWith("[") ? text.indexOf("]:") + 1 : text.indexOf(':');
        int slash = text.indexOf('/');
        return colon > 1 && (slash < 0 || colon < slash);
    }

    private static String folder(String path) {
        String below = path.startsWith("~/") ? path.substring(2) : path;
        String bare = below.replaceAll("/+$", "");
        must(!bare.isEmpty(), "the target names no folder; write user@host:/srv/hub");
        must(!bare.startsWith("~"), "the folder of another user's home can't be named; write its whole path");
        return bare.startsWith("-") ? "./" + bare : bare;
    }

    private static boolean isRepository(String place) {
        if (place.contains("://") || remote(place)) {
            return false;
        }
        Path folder = Path.of(place);
        return Files.exists(folder.resolve(".git"))
                || (Files.isRegularFile(folder.resolve("HEAD")) && Files.isDirectory(folder.resolve("objects")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void must(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
