package quotemark.view;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/// The program's own small drawings, on a field of 16 by 16, so that they look the same whatever
/// fonts the machine has.
public enum Icon {
    MENU("M2 4h12M2 8h12M2 12h12"),
    OPEN("M2 13V3.5h4.2l1.6 2H14V13z"),
    QUOTE(
            "M6.5 4.5C4.6 5.3 3.5 6.9 3.5 9v2.5h3V8.6H5.2M12.8 4.5C10.9 5.3 9.8 6.9 9.8 9v2.5h3V8.6h-1.3"),
    PERSON(
            "M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM2.8 14c.4-2.8 2.5-4.2 5.2-4.2s4.8 1.4 5.2 4.2"),
    FLAG("M4 14.5V2.2M4 3h8.2l-2 2.9 2 2.9H4"),
    UNDO("M6 3.2 2.8 6.4 6 9.6M3 6.4h6.4a3.6 3.6 0 0 1 0 7.2H6.6"),
    REDO("M10 3.2l3.2 3.2L10 9.6M13 6.4H6.6a3.6 3.6 0 0 0 0 7.2h2.8"),
    UP("M3.5 10 8 5.5l4.5 4.5"),
    DOWN("M3.5 6 8 10.5 12.5 6"),
    FIND("M7 11.6A4.6 4.6 0 1 0 7 2.4a4.6 4.6 0 0 0 0 9.2zM10.4 10.4l3.6 3.6"),
    LETTERS(
            "M1.5 12.5 5 3.5l3.5 9M2.7 9.6h4.6M14 12.5V7.2M14 9.9a2.3 2.6 0 1 1-4.6 0 2.3 2.6 0 0 1 4.6 0z"),
    EXPORT("M8 10V2M5 4.8 8 1.8l3 3M3 8.5V14h10V8.5"),
    CHECK("M3 8.6l3.2 3.2L13 4.6"),
    CLOSE("M4 4l8 8M12 4l-8 8"),
    TAG("M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8zM5.4 5.4h.1"),
    TEXT("M3 4h10M3 7.3h10M3 10.6h6"),
    NOTE("M3 2.5h10v7.4L9.4 13.5H3zM9.4 13.5V9.9H13"),
    LINK(
            "M6.8 9.2l2.4-2.4M7.4 4.6l1.4-1.4a2.8 2.8 0 0 1 4 4l-1.4 1.4M8.6 11.4l-1.4 1.4a2.8 2.8 0 0 1-4-4l1.4-1.4"),
    QUESTION("M5.4 5.6a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.3 1-1.3 2M8 12.6v.4"),
    APPROXIMATE("M3 6.6c1.6-1.9 3.2-1.9 5 0s3.4 1.9 5 0M3 10.6c1.6-1.9 3.2-1.9 5 0s3.4 1.9 5 0"),
    DASH("M3.5 8h9"),
    MINUS("M3 8h10"),
    PLUS("M8 3v10M3 8h10"),
    KEYS("M1.5 4h13v8h-13zM4 6.6h.6M7 6.6h.6M10 6.6h.6M5 9.6h6"),
    SLIDERS(
            "M2 4.5h6.2M11.8 4.5H14M2 11.5h2.2M7.8 11.5H14M11.8 4.5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0zM7.8 11.5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0z"),
    GLOBE(
            "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2 8h12M8 2c-3.6 3.6-3.6 8.4 0 12M8 2c3.6 3.6 3.6 8.4 0 12"),
    PASTE("M5.5 3.2H3.5V14h9V3.2h-2M5.5 2h5v2.4h-5z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// A new drawing in the colour of the text around it.
    public Node node() {
        return node(1);
    }

    /// A new drawing in another size.
    ///
    /// @param scale 1 is 16 pixels wide
    public Node node(double scale) {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon");
        shape.setScaleX(scale);
        shape.setScaleY(scale);
        shape.setMouseTransparent(true);
        return shape;
    }

    public String path() {
        return path;
    }
}
