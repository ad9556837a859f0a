package quotemark.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// A picture of a window's content.
final class Picture {
    private Picture() {}

    /// Lays the content out in a size, which may be larger than the screen, and draws it.
    ///
    /// On the JavaFX thread.
    ///
    /// @param root stands in no scene
    static WritableImage of(Parent root, List<String> styleSheets, int width, int height) {
        var scene = new Scene(root, width, height);
        scene.getStylesheets().setAll(styleSheets);
        // Paragraphs settle only after they have seen their width.
        scene.snapshot(null);
        root.layout();
        WritableImage image = scene.snapshot(null);
        scene.setRoot(new Group());
        return image;
    }

    /// Writes a PNG.
    ///
    /// @throws IOException if it cannot be written
    static void write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(buffered, "png", file.toFile());
    }
}
