package nl.kwaliteitsregister.standalone;

import java.nio.file.Path;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param port of the portal, which people open; the services take the ports after it
 * @param data folder that holds everything
 */
record Options(int port, Path data) {

    static final int DEFAULT_PORT = 8080;
    static final String DEFAULT_DATA = "data";

    /** How many ports are taken, from {@link #port} on. */
    static final int PORTS = 4;

    private static final int HIGHEST = 65_535 - PORTS;

    /** @throws CannotStart saying what is wrong with the arguments */
    static Options of(List<String> arguments) {
        var options = new Options(DEFAULT_PORT, Path.of(DEFAULT_DATA));
        for (var left = List.copyOf(arguments); !left.isEmpty(); left = left.subList(2, left.size())) {
            if (left.size() == 1) {
                throw new CannotStart("Unknown or incomplete option " + left.getFirst() + "; see --help.");
            }
            options = options.with(left.get(0), left.get(1));
        }
        return options;
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--port" -> new Options(port(value), data);
            case "--data" -> new Options(port, Path.of(value));
            default -> throw new CannotStart("Unknown option " + option + "; see --help.");
        };
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > HIGHEST) {
            throw new CannotStart("--port takes a number from 1 to " + HIGHEST + ", not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    int registerPort() {
        return port + 1;
    }

    int projectionPort() {
        return port + 2;
    }

    int badgePort() {
        return port + 3;
    }

    /** The one address that people open, and the provider's, which tokens carry: the same for browsers and services. */
    String issuer() {
        return "http://127.0.0.1:" + port;
    }
}
