package nl.kwaliteitsregister.standalone;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The form of a signal in a browser. */
final class SignalForm {

    private SignalForm() {}

    /** Records one, and opens its page. */
    static void record(PortalBrowser browser, String host, String source, String words) {
        browser.go("/signals/new?employer=" + host.substring("/hosts/".length()));
        browser.pick("category", "S08");
        browser.pick("phase", "during");
        browser.pick("source", source);
        browser.fill("description", words);
        browser.choose("consent", "record");
        browser.send();
        EmployerScene.awaitThat(() -> {
            browser.go(host + "/signals");
            return browser.text().contains(words);
        });
        browser.page()
                .locator("main article", new Page.LocatorOptions().setHasText(words))
                .getByText(browser.words().exactly("Bekijken en opvolgen"))
                .click();
        browser.page().waitForURL(Pattern.compile(".*/ladder/signals/.*"));
        browser.says(words);
    }
}
