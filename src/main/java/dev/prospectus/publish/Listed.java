package dev.prospectus.publish;

import dev.prospectus.build.BuiltSite;
import dev.prospectus.build.PublishException;
import java.util.NavigableSet;

/** The list of files that a host has of the present release. What is on it may be removed, so one that can't be trusted is refused. */
final class Listed {

    private Listed() {}

    static NavigableSet<String> files(String list, String host) throws HostException {
        try {
            return BuiltSite.listedBy(list);
        } catch (PublishException damaged) {
            throw new HostException(
                    host + ": its list of what Prospectus wrote there (" + BuiltSite.LIST + ") is damaged",
                    "Nothing was changed. Bring back an earlier release with --rollback, or publish to another place.");
        }
    }
}
