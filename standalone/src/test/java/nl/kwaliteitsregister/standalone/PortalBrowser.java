package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A browser on the portal of a running register. Every page it is shown is held against what all pages owe their
 * readers: no barrier that axe knows, no text without a translation, nothing from another host, nothing wider than the
 * window.
 */
final class PortalBrowser implements AutoCloseable {

    /** Where pictures go; none are made when it is not set. */
    private static final String PICTURES = System.getProperty("pictures", "");

    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final Pattern UNTRANSLATED = Pattern.compile("\\?\\?[a-zA-Z.-]+_[a-z]{2}\\?\\?");
    private static final String AXE = axe();
    private static final String BARRIERS =
            "async () => (await axe.run()).violations.map(it => it.id + ' ' + it.nodes.map(node => node.html).join('"
                    + " '))";

    private static final int PATIENCE_MS = 60_000;

    private final String address;
    private final Look look;
    private final Playwright playwright;
    private final BrowserContext context;
    private final List<String> wrong = new ArrayList<>();
    private final Page page;

    private PortalBrowser(String address, Look look, Playwright playwright, BrowserContext context) {
        this.address = address;
        this.look = look;
        this.playwright = playwright;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                wrong.add("asked elsewhere: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                wrong.add(message.text());
            }
        });
    }

    /** How somebody looks at the portal. */
    record Look(int width, boolean scripts) {

        static final Look DESK = new Look(1200, true);
        static final Look PHONE = new Look(320, true);
        static final Look WITHOUT_SCRIPTS = new Look(1200, false);
    }

    static PortalBrowser open(String address, Look look) {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: no browser at " + CHROMIUM + " (package chromium)");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), 900)
                .setLocale("nl-NL")
                .setJavaScriptEnabled(look.scripts()));
        return new PortalBrowser(address, look, playwright, context);
    }

    boolean hasScripts() {
        return look.scripts();
    }

    Page page() {
        return page;
    }

    /** Signs in at the provider's page, as somebody who opens the portal for the first time. */
    void signIn(String user) {
        page.navigate(address + "/");
        page.fill("[name=username]", user);
        page.fill("[name=password]", "demo");
        page.click("button[type=submit]");
        page.waitForURL(Pattern.compile(Pattern.quote(address) + "/(\\?.*)?"));
    }

    void go(String path) {
        page.navigate(address + path);
    }

    void press(String words) {
        page.getByText(words, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    void fill(String name, String text) {
        page.fill("[name='" + name + "']", text);
    }

    void choose(String name, String value) {
        page.locator("[name='" + name + "'][value='" + value + "']").check();
    }

    void pick(String name, String value) {
        page.selectOption("[name='" + name + "']", value);
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** The part of an address that the page's own begins with after the host. */
    String path() {
        return page.url().substring(address.length());
    }

    /** What every page owes its reader; takes its picture where pictures are made. */
    void look(String name) {
        page.evaluate(AXE);
        var axe = (List<?>) page.evaluate(BARRIERS);
        assertThat(axe).as("barriers on " + name).isEmpty();
        owes(name);
        picture(name);
    }

    /** The same but for axe, which is itself a script. */
    void owes(String name) {
        assertThat(UNTRANSLATED.matcher(page.content()).results().map(found -> found.group()))
                .as("untranslated on " + name)
                .isEmpty();
        assertThat(wrong).as("on " + name).isEmpty();
        assertThat(page.title()).as("title of " + name).endsWith("– Kwaliteitsregister");
    }

    private static String axe() {
        try (var script = PortalBrowser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the page can be read without moving it sideways. */
    boolean fits() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    private void picture(String name) {
        if (!PICTURES.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, name + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
