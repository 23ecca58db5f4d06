package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** Everything from here, and nothing inline. */
    private static final Pattern STRICT_POLICY = Pattern.compile("default-src 'none'; (?!.*unsafe).*");

    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

    /** The one look to take the walks in; in all of them where none is named. */
    private static final String ONLY = System.getProperty("look", "");

    private static final Pattern UNTRANSLATED = Pattern.compile("\\?\\?[a-zA-Z.-]+_[a-z]{2}\\?\\?");
    private static final String AXE = axe();
    private static final String BARRIERS =
            "async () => (await axe.run()).violations.map(it => it.id + ' ' + it.nodes.map(node => node.html).join('"
                    + " '))";

    private static final String WIDER = "document.documentElement.scrollWidth > window.innerWidth";

    private static final int PATIENCE_MS = 60_000;
    private static final int HEIGHT = 900;
    private static final int DESK_WIDTH = 1280;

    /** The narrowest that a page must fit (WCAG 2.2, 1.4.10). */
    private static final int PHONE_WIDTH = 320;

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
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()
                    && response.ok()
                    && !STRICT_POLICY
                            .matcher(response.headers().getOrDefault("content-security-policy", ""))
                            .matches()) {
                wrong.add("no strict policy: " + response.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                wrong.add(message.text());
            }
        });
    }

    /** How somebody looks at the portal. */
    enum Look {
        DESK("", "Bakkerij De Proef B.V.", DESK_WIDTH, true, Words.DUTCH),
        PHONE("phone-", "Arbeidsongeschiktheidsverzekeringsmaatschappij Meerderweerd", PHONE_WIDTH, true, Words.DUTCH),
        ENGLISH("english-", "The Sample Nursery", DESK_WIDTH, true, Words.ENGLISH),
        WITHOUT_SCRIPTS("no-scripts-", "Kapsalon Zonder Script", DESK_WIDTH, false, Words.DUTCH);

        /** How the names of pictures begin. */
        private final String prefix;

        private final String host;
        private final int width;
        private final boolean scripts;
        private final Words words;

        Look(String prefix, String host, int width, boolean scripts, Words words) {
            this.prefix = prefix;
            this.host = host;
            this.width = width;
            this.scripts = scripts;
            this.words = words;
        }

        /** What a host is called that nobody meets in another look. */
        String host() {
            return host;
        }

        /** Of a host, in the trade register, that nobody meets in another look. */
        String kvkNumber(int walk) {
            return Integer.toString(walk + ordinal());
        }
    }

    static PortalBrowser open(String address, Look look) {
        assumeTrue(ONLY.isEmpty() || ONLY.equals(look.name()), "skipped: only " + ONLY);
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: no browser at " + CHROMIUM + " (package chromium)");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setEnv(environment(look.words))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width, HEIGHT)
                .setLocale("nl-NL")
                .setJavaScriptEnabled(look.scripts));
        return new PortalBrowser(address, look, playwright, context);
    }

    /** A browser writes the dates in its own fields in the language of its menus, where it has that (chromium-l10n). */
    private static Map<String, String> environment(Words words) {
        var environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", words.language());
        return environment;
    }

    Words words() {
        return look.words;
    }

    boolean hasScripts() {
        return look.scripts;
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
        page.waitForURL(Pattern.compile(Pattern.quote(address) + "/(own|\\?.*)?"));
        if (look.words == Words.ENGLISH) {
            page.getByText(Words.DUTCH.exactly("English")).first().click();
        }
    }

    void go(String path) {
        page.navigate(address + path);
    }

    /** @param words in Dutch, in whatever language the page is */
    void press(String words) {
        page.getByText(look.words.exactly(words)).first().click();
    }

    /** The first of several buttons that say to whoever cannot see it which is which. */
    void pressOneOf(String words) {
        page.locator("main form button")
                .filter(new Locator.FilterOptions().setHasText(look.words.with(words)))
                .first()
                .click();
    }

    /** @param region as it is called, where several have these words */
    void pressIn(String region, String words) {
        page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(region).setExact(true))
                .getByText(look.words.exactly(words))
                .first()
                .click();
    }

    /** Sends the form of the page. */
    void send() {
        page.locator("main form.card button[type=submit]").first().click();
    }

    /** Asks to see everything that was filled in once more. */
    void review() {
        page.locator("main button[value=review]").click();
    }

    /** After looking. */
    void confirm() {
        page.locator("main button[value=send]").click();
    }

    /** Waits for the form with what was wrong. */
    void isRefused() {
        page.locator("#faults").waitFor();
        assertThat(page.title()).matches("(Fout|Error): .*");
    }

    /** Several faults read alike when nothing says where they are. */
    void namesFaultyFields() {
        assertThat(page.locator("#faults li a").allInnerTexts())
                .as("faults with their fields")
                .isNotEmpty()
                .allMatch(fault -> fault.matches(".+[:?] .+"));
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

    /**
     * Waits for the page that says so.
     *
     * @param words in Dutch, in whatever language the page is
     */
    void says(String... words) {
        for (var said : words) {
            PlaywrightAssertions.assertThat(page.locator("main"))
                    .containsText(
                            look.words.with(said), new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
        }
    }

    /** @param words in Dutch, in whatever language the page is */
    boolean has(String words) {
        return page.getByText(look.words.with(words)).count() > 0;
    }

    /** Opens it again until it says so: views follow what was done. */
    void goUntil(String path, String words) {
        EmployerScene.awaitThat(() -> {
            go(path);
            return has(words);
        });
    }

    /** Opens what there is to do at this host, as soon as it stands on the list. */
    void openTask(String host) {
        var task = page.locator(
                        "main .tasks li",
                        new Page.LocatorOptions()
                                .setHas(page.getByText(host, new Page.GetByTextOptions().setExact(true))))
                .locator("a");
        EmployerScene.awaitThat(() -> {
            go("/");
            return task.count() > 0;
        });
        task.first().click();
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** The part of an address that the page's own begins with after the host. */
    String path() {
        return page.url().substring(address.length());
    }

    /** What every page owes its reader; axe is itself a script, so it says nothing where there are none. */
    void look(String name) {
        assertThat(UNTRANSLATED.matcher(page.content()).results().map(found -> found.group()))
                .as("untranslated on " + name)
                .isEmpty();
        assertThat(wrong).as("on " + name).isEmpty();
        assertThat(page.title()).as("title of " + name).endsWith("– Kwaliteitsregister");
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of " + name)
                .isEqualTo(look.words.language());
        assertThat(page.evaluate(WIDER)).as("is wider than the window: " + name).isEqualTo(false);
        if (look.scripts) {
            page.evaluate(AXE);
            assertThat((List<?>) page.evaluate(BARRIERS))
                    .as("barriers on " + name)
                    .isEmpty();
        }
        Album.whole(page, look.prefix + name);
    }

    private static String axe() {
        try (var script = PortalBrowser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the README shows of this page. */
    void show(String name) {
        look(name);
        Album.tour(page, name);
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
