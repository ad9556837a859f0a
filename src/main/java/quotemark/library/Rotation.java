package quotemark.library;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which backups stay: the ten newest, and of each of the fourteen latest days the newest. Where
/// all of them together would take more than the room that is set, the oldest of these go too, but
/// never the three newest.
///
/// @param room in bytes
record Rotation(long room) {
    static final int NEWEST = 10;
    static final int DAYS = 14;
    static final int ALWAYS = 3;
    static final Rotation USUAL = new Rotation(4L << 30);

    /// Those that go.
    ///
    /// @param newestFirst all there are
    List<Backup> outOf(List<Backup> newestFirst) {
        Set<LocalDate> days = new HashSet<>();
        Set<Backup> staying = new HashSet<>();
        long bytes = 0;
        for (int i = 0; i < newestFirst.size(); i++) {
            Backup backup = newestFirst.get(i);
            boolean isLastOfDay =
                    days.size() < DAYS
                            && days.add(backup.made().atZone(ZoneOffset.UTC).toLocalDate());
            boolean isWanted = i < NEWEST || isLastOfDay;
            if (isWanted && (i < ALWAYS || bytes + backup.bytes() <= room)) {
                staying.add(backup);
                bytes += backup.bytes();
            }
        }
        return newestFirst.stream().filter(backup -> !staying.contains(backup)).toList();
    }
}
