package dev.prospectus.load;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.Network;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.SiteConfig.NavigationLink;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a network's file says.
 *
 * @param network empty if it can't be read
 */
public record NetworkFile(Optional<Network> network, List<Diagnostic> findings) {

    /** What the file is called where nobody says otherwise. */
    public static final String NAME = "NETWORK.yml";

    static final String TITLE = "A site about several hubs: " + NAME;

    private static final ContactId CONTACT = new ContactId("network");

    public NetworkFile {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @throws java.io.UncheckedIOException when the file system fails
     */
    public static NetworkFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        SourceText source = SourceFiles.unremembered().read(name, file, YamlLimits.DEFAULT.bytes());
        Optional<Diagnostic> empty = EmptyFile.in(name, source);
        if (empty.isPresent()) {
            return new NetworkFile(Optional.empty(), List.of(empty.get()));
        }
        Bound.Read<Network> read = Bound.read(name, source, NetworkShape.NETWORK);
        return new NetworkFile(read.value(), read.findings());
    }

    /** A network that nobody described, as long as its file can't be read. */
    public static Network nothing() {
        SiteConfig usual = SiteDefaults.placeholder();
        return new Network(
                new Network.Naming("Network", "Network", "Network"),
                usual.address().published(),
                "nobody@example.org",
                List.of(),
                usual.theme(),
                List.of());
    }

    /** The site of a network without anything of its hubs: what stands around each page. */
    public static Catalogue frame(Network network) {
        SiteConfig usual = SiteDefaults.placeholder();
        Network.Naming naming = network.naming();
        SiteConfig site = new SiteConfig(
                new SiteConfig.Naming(naming.title(), naming.title(), naming.tagline(), naming.description()),
                new SiteConfig.Address(network.baseUrl(), usual.language(), usual.timeZone()),
                usual.served(),
                new SiteConfig.Contacts(CONTACT, Optional.empty()),
                new SiteConfig.Menus(
                        List.of(
                                new NavigationLink("Programmes", "/programmes/"),
                                new NavigationLink("Hubs", "/hubs/"),
                                new NavigationLink("Calendar", "/calendar/")),
                        network.footer(),
                        List.of()),
                network.theme(),
                usual.upkeep(),
                usual.statements());
        return Catalogue.frame(
                site,
                new Contact(CONTACT, naming.title(), network.email(), Optional.empty(), Optional.empty()),
                BuiltInVocabulary.get());
    }
}
