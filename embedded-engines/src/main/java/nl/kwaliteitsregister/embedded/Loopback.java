package nl.kwaliteitsregister.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine's own address: nothing embedded is reachable from outside. */
public final class Loopback {

    public static final String HOST = "127.0.0.1";

    /** Registered ports (RFC 6335 §6) below those that Linux gives to outgoing connections, 32768 and up. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_767;

    private Loopback() {}

    /**
     * The port itself when nobody listens on it, a free one for 0.
     *
     * @throws EngineFailure.PortInUse when somebody does
     */
    public static int port(int wanted) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), wanted));
            return socket.getLocalPort();
        } catch (java.net.BindException inUse) {
            throw new EngineFailure.PortInUse(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first of so many ports in a row that nobody listens on. None of them can be taken meanwhile by a connection that
     * somebody makes.
     */
    public static int inARow(int ports) {
        while (true) {
            var first = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST - ports);
            try {
                for (var next = first; next < first + ports; next++) {
                    port(next);
                }
                return first;
            } catch (EngineFailure.PortInUse taken) {
                // elsewhere
            }
        }
    }
}
