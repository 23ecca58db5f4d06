package nl.kwaliteitsregister.standalone;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A picture of a page, small enough to be kept beside the text that shows it: in the colours that it has most of, which
 * for a page are as good as all.
 */
final class Picture {

    private static final int COLOURS = 64;
    private static final int OPAQUE = 0xFF000000;

    private Picture() {}

    /** The same picture, a PNG too. */
    static byte[] small(byte[] png) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(indexed(ImageIO.read(new ByteArrayInputStream(png))), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage indexed(BufferedImage page) {
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var kept = mostUsed(pixels);
        var numbers = new HashMap<Integer, Integer>();
        var small =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette(kept));
        var raster = small.getRaster();
        for (var at = 0; at < pixels.length; at++) {
            var number = numbers.computeIfAbsent(pixels[at] | OPAQUE, colour -> nearest(colour, kept));
            raster.setSample(at % page.getWidth(), at / page.getWidth(), 0, number);
        }
        return small;
    }

    private static List<Integer> mostUsed(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        Arrays.stream(pixels).forEach(colour -> counts.merge(colour | OPAQUE, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel palette(List<Integer> colours) {
        var red = new byte[colours.size()];
        var green = new byte[colours.size()];
        var blue = new byte[colours.size()];
        for (var at = 0; at < colours.size(); at++) {
            red[at] = (byte) part(colours.get(at), 16);
            green[at] = (byte) part(colours.get(at), 8);
            blue[at] = (byte) part(colours.get(at), 0);
        }
        return new IndexColorModel(8, colours.size(), red, green, blue);
    }

    private static int nearest(int colour, List<Integer> kept) {
        var best = 0;
        for (var at = 1; at < kept.size(); at++) {
            if (distance(colour, kept.get(at)) < distance(colour, kept.get(best))) {
                best = at;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var red = part(one, 16) - part(other, 16);
        var green = part(one, 8) - part(other, 8);
        var blue = part(one, 0) - part(other, 0);
        return red * red + green * green + blue * blue;
    }

    private static int part(int colour, int shift) {
        return colour >> shift & 0xFF;
    }
}
