package quotemark.cli;

import java.util.List;
import quotemark.export.CopyPart;

/// A part of copies that may be left out, by its name.
final class PartName extends ChosenName<CopyPart> {
    PartName() {
        super("“%s” is no part of a copy", List.of(CopyPart.values()));
    }
}
