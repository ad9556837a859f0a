package quotemark.session;

import quotemark.library.Library;

/// What lies on the reader's desk: the session and all that can be done in it.
public record Desk(
        ReadingSession session,
        QuoteActs quotes,
        SpeakerActs speakers,
        RegistryActs registry,
        ClaimActs claims,
        EvidenceActs evidence,
        ClaimGraphActs claimGraph,
        VerdictActs verdicts,
        HouseStyleActs houseStyle,
        ClaimFinder claimFinder,
        NoteActs notes,
        BoundaryActs boundaries,
        TagActs tags,
        Unmarked unmarked,
        Suggesting suggesting,
        LibrarySearch search,
        Opening opening,
        Previewing previewing,
        Choosing choosing,
        Versions versions,
        Errands errands,
        Fetching fetching,
        Importing importing,
        Exporting exporting,
        Safekeeping safekeeping) {

    /// Lays everything out over an open library.
    ///
    /// @param writing does the library's work, one after the other
    /// @param reading reads files and writes copies, beside it
    public static Desk of(Library library, Background writing, Background reading, String author) {
        var session = new ReadingSession(library, writing, author);
        var use = new SpeakerUse(session);
        var errands = new Errands(reading);
        var importing = new Importing(session, errands);
        var previewing = new Previewing(session);
        var choosing = new Choosing(session, reading, previewing);
        var opening = new Opening(session, reading, importing, previewing, choosing);
        return new Desk(
                session,
                new QuoteActs(session),
                new SpeakerActs(session, use),
                new RegistryActs(session, use),
                new ClaimActs(session),
                new EvidenceActs(session, reading),
                new ClaimGraphActs(session),
                new VerdictActs(session),
                new HouseStyleActs(session),
                new ClaimFinder(session),
                new NoteActs(session),
                new BoundaryActs(session),
                new TagActs(session),
                new Unmarked(session, reading),
                new Suggesting(session, use, reading),
                new LibrarySearch(session),
                opening,
                previewing,
                choosing,
                new Versions(session),
                errands,
                new Fetching(session, errands, opening),
                importing,
                new Exporting(session, library, reading, errands),
                new Safekeeping(session, reading, library.file()));
    }

    /// Whether work goes on: something is being read, opened or written.
    public boolean isBusy() {
        return session.isBusy() || opening.isBusy();
    }

    /// Waits until no work goes on any more; where none does, not at all.
    ///
    /// @param then is called on the user interface's thread
    public void onceAtRest(Runnable then) {
        if (opening.isBusy()) {
            opening.afterAll(() -> onceAtRest(then));
        } else if (session.isBusy()) {
            session.afterAll(() -> onceAtRest(then));
        } else {
            then.run();
        }
    }
}
