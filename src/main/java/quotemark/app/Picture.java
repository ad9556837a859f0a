package quotemark.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Takes a picture of the window, in any size: larger than a screen in memory could be.
///
/// On the JavaFX thread.
final class Picture {
    private Picture() {}

    /// Lays the scene out in a size, draws it and puts it back.
    static WritableImage of(Scene scene, int width, int height) {
        Parent root = scene.getRoot();
        scene.setRoot(new Group());
        var larger = new Scene(root, width, height);
        larger.getStylesheets().setAll(scene.getStylesheets());
        for (int pass = 0; pass < 3; pass++) {
            // Columns and paragraphs settle only after they have seen their width.
            root.applyCss();
            root.layout();
            larger.snapshot(null);
        }
        WritableImage image = larger.snapshot(null);
        larger.setRoot(new Group());
        scene.setRoot(root);
        return image;
    }

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
