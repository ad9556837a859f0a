package quotemark.session;

import java.util.List;
import java.util.UUID;

/// Goes between the versions of the open article. On the user interface's thread.
public final class Versions {
    private final ReadingSession session;

    Versions(ReadingSession session) {
        this.session = session;
    }

    public void newer() {
        go(-1, "This is the newest version.");
    }

    public void older() {
        go(1, "There is no older version.");
    }

    private void go(int step, String nothing) {
        session.annotations()
                .ifPresent(now -> {
                    UUID here = now.version().id();
                    session.ask(
                            library -> library.versions(now.article().id()),
                            all -> go(all, all.indexOf(here) + step, nothing));
                });
    }

    private void go(List<UUID> all, int to, String nothing) {
        if (to < 0 || to >= all.size()) {
            session.tell(Message.done(nothing));
        } else {
            session.openVersion(
                    all.get(to),
                    _ ->
                            session.tell(
                                    Message.done(
                                            "Version %d of %d."
                                                    .formatted(all.size() - to, all.size()))));
        }
    }
}
