package quotemark.session.intake;

import quotemark.fetch.Address;
import quotemark.fetch.FetchException;
import quotemark.fetch.Fetcher;
import quotemark.fetch.Page;
import quotemark.fetch.Progress;
import quotemark.reader.ArticleReader;
import quotemark.reader.Draft;
import quotemark.reader.Opened;
import quotemark.reader.UnreadableException;

/// Opens pages of the web as if they were files.
public record Web(Fetcher fetcher) {

    /// Fetches a page and reads it.
    ///
    /// @throws InterruptedException if the thread is interrupted
    public Opened open(Address address, Progress progress)
            throws FetchException, UnreadableException, InterruptedException {
        Page page = fetcher.fetch(address, progress);
        Opened opened = ArticleReader.open(page.name(), page.bytes(), page.type().charset());
        return opened instanceof Draft draft ? draft.from(page.address().toString()) : opened;
    }

    /// A page among others to import.
    public Source source(Address address) {
        return new Source(address.toString(), () -> opened(address));
    }

    private Opened opened(Address address) throws UnreadableException {
        try {
            return open(address, (_, _) -> {});
        } catch (FetchException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException("Cancelled.", e);
        }
    }
}
