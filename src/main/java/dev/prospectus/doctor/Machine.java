package dev.prospectus.doctor;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The machine and the process on it, as far as they matter.
 *
 * @param properties of Java
 * @param options of the Java virtual machine
 * @param root of the file system, where a server keeps its schedules
 */
public record Machine(Map<String, String> properties, List<String> options, Path root) {

    public Machine {
        properties = Map.copyOf(properties);
        options = List.copyOf(options);
    }

    /** What this process runs on. */
    public static Machine here() {
        Map<String, String> properties = new TreeMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return new Machine(properties, ManagementFactory.getRuntimeMXBean().getInputArguments(), Path.of("/"));
    }

    /** What an option of the virtual machine is set to, such as {@code -XX:AOTCache=}. */
    Optional<String> option(String beginning) {
        return options.stream()
                .filter(option -> option.startsWith(beginning))
                .map(option -> option.substring(beginning.length()))
                .findFirst();
    }

    String property(String name) {
        return properties.getOrDefault(name, "");
    }
}
