package quotemark.view;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import quotemark.session.Preferences;

/// The three columns. The outer two can be hidden and remember how wide they are; where the window
/// is too narrow for three, the library gives way unless the reader asks for it.
final class SideColumns extends SplitPane {
    private static final double NARROW = 1180;
    private static final double NARROWEST = 180;

    private final Region library;
    private final Region reading;
    private final Region notes;
    private boolean libraryWanted;
    private boolean notesWanted;
    private boolean libraryAsked;
    private double libraryWidth;
    private double notesWidth;

    SideColumns(Region library, Region reading, Region notes, Preferences preferences) {
        this.library = library;
        this.reading = reading;
        this.notes = notes;
        getStyleClass().add("columns");
        libraryWanted = preferences.get("library.shown", true);
        notesWanted = preferences.get("notes.shown", true);
        libraryWidth = preferences.get("library.width", 248);
        notesWidth = preferences.get("notes.width", 348);
        library.setMinWidth(NARROWEST);
        notes.setMinWidth(NARROWEST);
        reading.setMinWidth(360);
        setResizableWithParent(library, false);
        setResizableWithParent(notes, false);
        widthProperty()
                .subscribe((before, now) -> resized(before.doubleValue(), now.doubleValue()));
    }

    private void resized(double before, double now) {
        boolean crossed = before < NARROW != now < NARROW;
        if (before <= 0 || crossed) {
            arrange();
        }
    }

    void toggleLibrary() {
        boolean shown = getItems().contains(library);
        libraryWanted = !shown;
        libraryAsked = libraryWanted;
        arrange();
    }

    void toggleNotes() {
        notesWanted = !notesWanted;
        arrange();
    }

    private void arrange() {
        rememberWidths();
        var shown = new ArrayList<Node>();
        if (libraryWanted && (getWidth() >= NARROW || libraryAsked)) {
            shown.add(library);
        }
        shown.add(reading);
        if (notesWanted) {
            shown.add(notes);
        }
        if (!shown.equals(getItems())) {
            getItems().setAll(shown);
        }
        divide();
    }

    private void divide() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        var positions = new ArrayList<Double>();
        if (getItems().contains(library)) {
            positions.add(libraryWidth / width);
        }
        if (getItems().contains(notes)) {
            positions.add(1 - notesWidth / width);
        }
        setDividerPositions(positions.stream().mapToDouble(p -> p).toArray());
    }

    private void rememberWidths() {
        if (getItems().contains(library) && library.getWidth() > 0) {
            libraryWidth = library.getWidth();
        }
        if (getItems().contains(notes) && notes.getWidth() > 0) {
            notesWidth = notes.getWidth();
        }
    }

    void keep(Preferences preferences) {
        rememberWidths();
        preferences.set("library.shown", libraryWanted);
        preferences.set("notes.shown", notesWanted);
        preferences.set("library.width", libraryWidth);
        preferences.set("notes.width", notesWidth);
    }
}
