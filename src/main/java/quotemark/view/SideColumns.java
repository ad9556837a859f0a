package quotemark.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import quotemark.session.Preferences;

/// The three columns. The outer two can be hidden, and dragged wider or narrower, and stay so;
/// where the window is too narrow for three, the library gives way unless the reader asks for it.
final class SideColumns extends HBox {
    private static final double NARROW = 1180;
    private static final double NARROWEST = 190;
    private static final double WIDEST = 560;

    private final Region library;
    private final Region libraryGrip;
    private final Region reading;
    private final Region notes;
    private final Region notesGrip;
    private boolean libraryWanted;
    private boolean notesWanted;
    private boolean libraryAsked;

    SideColumns(Region library, Region reading, Region notes, Preferences preferences) {
        this.library = library;
        this.reading = reading;
        this.notes = notes;
        libraryGrip = grip(library, 1);
        notesGrip = grip(notes, -1);
        libraryWanted = preferences.get("library.shown", true);
        notesWanted = preferences.get("notes.shown", true);
        setWidth(library, preferences.get("library.width", 248));
        setWidth(notes, preferences.get("notes.width", 348));
        reading.setMinWidth(0);
        HBox.setHgrow(reading, Priority.ALWAYS);
        getChildren().addAll(library, libraryGrip, reading, notesGrip, notes);
        widthProperty().subscribe(this::arrange);
    }

    /// @param direction 1 if dragging to the right makes the column wider, -1 if narrower
    private static Region grip(Region column, int direction) {
        var grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.H_RESIZE);
        var from = new double[2];
        grip.setOnMousePressed(press -> {
            from[0] = press.getScreenX();
            from[1] = column.getWidth();
        });
        grip.setOnMouseDragged(
                drag -> setWidth(column, from[1] + direction * (drag.getScreenX() - from[0])));
        return grip;
    }

    private static void setWidth(Region column, double width) {
        double within = Math.clamp(width, NARROWEST, WIDEST);
        column.setMinWidth(within);
        column.setPrefWidth(within);
        column.setMaxWidth(within);
    }

    void toggleLibrary() {
        libraryWanted = !library.isVisible();
        libraryAsked = libraryWanted;
        arrange();
    }

    void showLibrary() {
        libraryWanted = true;
        libraryAsked = true;
        arrange();
    }

    void toggleNotes() {
        notesWanted = !notesWanted;
        arrange();
    }

    private void arrange() {
        boolean room = getWidth() >= NARROW || libraryAsked;
        show(library, libraryGrip, libraryWanted && room);
        show(notes, notesGrip, notesWanted);
    }

    private static void show(Region column, Region grip, boolean shown) {
        column.setVisible(shown);
        column.setManaged(shown);
        grip.setVisible(shown);
        grip.setManaged(shown);
    }

    /// The columns that are shown, from left to right.
    List<Region> parts() {
        return Stream.of(library, reading, notes).filter(Node::isVisible).toList();
    }

    void keep(Preferences preferences) {
        preferences.set("library.shown", libraryWanted);
        preferences.set("notes.shown", notesWanted);
        preferences.set("library.width", library.getPrefWidth());
        preferences.set("notes.width", notes.getPrefWidth());
    }
}
