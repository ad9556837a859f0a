package quotemark.cli;

import quotemark.annotation.Lens;
import quotemark.export.CopyChoice;

/// A lens of copies by its name.
final class LensName extends ChosenName<Lens> {
    LensName() {
        super("there is no lens “%s”", CopyChoice.LENSES);
    }
}
