package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where pictures of pages go; none are made where no folder is set. */
final class Album {

    /** For those of all pages, whole. */
    private static final String PICTURES = System.getProperty("pictures", "");

    /** For those that the README shows. */
    private static final String TOUR = System.getProperty("tour", "");

    /** As much of a long page as is shown, in pixels. */
    private static final int TALLEST = 1_400;

    private static final int LARGEST_BYTES = 150_000;

    private Album() {}

    static void whole(Page page, String name) {
        if (!PICTURES.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, name + ".png")));
        }
    }

    /** As wide as the window, and no longer than a reader would look. */
    static void tour(Page page, String name) {
        if (TOUR.isEmpty()) {
            return;
        }
        var window = page.viewportSize();
        var tall = (Integer) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(window.width, Math.min(tall, TALLEST));
        try {
            var picture = Picture.small(page.screenshot());
            assertThat(picture.length).as("bytes of the picture of " + name).isLessThan(LARGEST_BYTES);
            Files.write(Path.of(TOUR, name + ".png"), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.setViewportSize(window.width, window.height);
    }
}
