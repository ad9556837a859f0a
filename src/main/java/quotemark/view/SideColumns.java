package quotemark.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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
    private static final double STEP = 16;

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
        libraryGrip = grip("Width of the library", library, 1);
        notesGrip = grip("Width of the notes", notes, -1);
        libraryWanted = preferences.get(Preferences.LIBRARY_SHOWN, true);
        notesWanted = preferences.get(Preferences.NOTES_SHOWN, true);
        setWidth(library, preferences.get(Preferences.LIBRARY_WIDTH, 248));
        setWidth(notes, preferences.get(Preferences.NOTES_WIDTH, 348));
        reading.setMinWidth(0);
        HBox.setHgrow(reading, Priority.ALWAYS);
        getChildren().addAll(library, libraryGrip, reading, notesGrip, notes);
        widthProperty().subscribe(this::arrange);
    }

    /// @param name what a screen reader calls it
    /// @param direction 1 if dragging to the right makes the column wider, -1 if narrower
    private static Region grip(String name, Region column, int direction) {
        var grip = new Region();
        grip.setAccessibleText(name + ", changed with the arrows");
        grip.setFocusTraversable(true);
        grip.setOnKeyPressed(press -> {
            int arrow =
                    press.getCode() == KeyCode.RIGHT ? 1 : press.getCode() == KeyCode.LEFT ? -1 : 0;
            if (arrow != 0) {
                setWidth(column, column.getWidth() + direction * arrow * STEP);
                press.consume();
            }
        });
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
        preferences.set(Preferences.LIBRARY_SHOWN, libraryWanted);
        preferences.set(Preferences.NOTES_SHOWN, notesWanted);
        preferences.set(Preferences.LIBRARY_WIDTH, library.getPrefWidth());
        preferences.set(Preferences.NOTES_WIDTH, notes.getPrefWidth());
    }
}
