package nl.kwaliteitsregister.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.embedded.Loopback;
import nl.kwaliteitsregister.standalone.PortalBrowser.Look;
import nl.kwaliteitsregister.standalone.oidc.DemoUser;
import org.springframework.util.FileSystemUtils;

/** A register of its own for the walks of one class, with the demo's people. */
final class WalkedRegister implements AutoCloseable {

    private final Path folder;
    private final String address;
    private final Running running;
    private final EmployerScene school;
    private final List<EmployerScene> neighbours;

    private WalkedRegister(Path folder, boolean region) {
        Standalone.shareOneLog(Path.of("target"));
        var options = new Options(Loopback.inARow(Standalone.PORTS), folder, region);
        this.folder = folder;
        this.address = options.issuer();
        this.running = Running.start(options, told -> {});
        this.school = new EmployerScene(running, options, Demo.WATERRAND);
        this.neighbours = Stream.of(Demo.BRUG, Demo.ZANDHORST)
                .map(one -> new EmployerScene(running, options, one))
                .toList();
    }

    /** With nothing in it. */
    static WalkedRegister start() {
        return new WalkedRegister(folder(), false);
    }

    /** With the demo's region. */
    static WalkedRegister startWithRegion() {
        return new WalkedRegister(folder(), true);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("walk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its people do by the API, before somebody walks. */
    EmployerScene school() {
        return school;
    }

    /** The same of the two other schools of the demo. */
    List<EmployerScene> neighbours() {
        return neighbours;
    }

    PortalBrowser open(Look look, Role role) {
        return open(look, Demo.user(Demo.WATERRAND, role));
    }

    PortalBrowser open(Look look, DemoUser user) {
        var browser = visit(look);
        browser.signIn(user.name());
        return browser;
    }

    /** By somebody without an account. */
    PortalBrowser visit(Look look) {
        return PortalBrowser.open(address, look);
    }

    @Override
    public void close() throws IOException {
        school.close();
        neighbours.forEach(EmployerScene::close);
        running.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
