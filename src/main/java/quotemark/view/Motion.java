package quotemark.view;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;

/// Whether things may move.
public enum Motion {
    AS_THE_SYSTEM,
    FULL,
    REDUCED;

    /// Whether nothing should move now; follows the system where it is to be followed.
    static BooleanBinding isReduced(ObservableValue<Motion> wanted) {
        var system = Platform.getPreferences().reducedMotionProperty();
        return Bindings.createBooleanBinding(
                () ->
                        switch (wanted.getValue()) {
                            case AS_THE_SYSTEM -> system.get();
                            case FULL -> false;
                            case REDUCED -> true;
                        },
                wanted,
                system);
    }
}
