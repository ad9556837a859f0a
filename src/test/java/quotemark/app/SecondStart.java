package quotemark.app;

import java.nio.file.Path;
import java.util.List;

/// Stands for a whole second program that is started on a library.
final class SecondStart {
    private SecondStart() {}

    public static void main(String[] arguments) throws Exception {
        DoorPlace place = DoorPlace.in(Path.of(arguments[0]), Path.of(arguments[1]));
        boolean isFirst = Door.first(place).isPresent();
        boolean taken =
                !isFirst
                        && Door.hand(place, new HandedFiles(List.of(Path.of(arguments[2])), false));
        System.out.println((isFirst ? "first" : "second") + " " + taken);
        System.exit(0);
    }
}
