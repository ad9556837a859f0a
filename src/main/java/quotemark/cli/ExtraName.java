package quotemark.cli;

import java.util.List;

/// What copies hold only if somebody asks for it, by its name.
final class ExtraName extends ChosenName<Extra> {
    ExtraName() {
        super("“%s” is nothing that a copy can hold besides", List.of(Extra.values()));
    }
}
