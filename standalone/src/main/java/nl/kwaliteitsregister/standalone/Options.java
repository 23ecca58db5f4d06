package nl.kwaliteitsregister.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param port of the portal, which people open; the services take the ports after it
 * @param data folder that holds everything
 * @param demo whether an invented region is entered
 */
record Options(int port, Path data, boolean demo) {

    static final int DEFAULT_PORT = 8080;
    static final String DEFAULT_DATA = "data";

    private static final int HIGHEST = 65_535 - Standalone.PORTS;

    /** @throws CannotStart saying what is wrong with the arguments */
    static Options of(List<String> arguments) {
        var options = new Options(DEFAULT_PORT, Path.of(DEFAULT_DATA), false);
        for (var left = arguments.iterator(); left.hasNext(); ) {
            var option = left.next();
            options = switch (option) {
                case "--demo" -> options.withDemo();
                default -> options.with(option, left);
            };
        }
        return options;
    }

    private Options withDemo() {
        return new Options(port, data, true);
    }

    private Options with(String option, Iterator<String> left) {
        return switch (option) {
            case "--port" -> new Options(port(value(option, left)), data, demo);
            case "--data" -> new Options(port, Path.of(value(option, left)), demo);
            default -> throw unknown(option);
        };
    }

    private static String value(String option, Iterator<String> left) {
        if (!left.hasNext()) {
            throw unknown(option);
        }
        return left.next();
    }

    private static CannotStart unknown(String option) {
        return new CannotStart("Unknown or incomplete option " + option + "; see --help.");
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
