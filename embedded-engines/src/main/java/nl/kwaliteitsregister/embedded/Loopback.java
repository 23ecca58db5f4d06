package nl.kwaliteitsregister.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine's own address: nothing embedded is reachable from outside. */
public final class Loopback {

    public static final String HOST = "127.0.0.1";

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
}
