package quotemark.session;

import java.util.Optional;
import quotemark.fetch.Address;
import quotemark.fetch.Fetcher;
import quotemark.fetch.Limits;
import quotemark.fetch.Progress;
import quotemark.fetch.Reach;
import quotemark.session.intake.Web;

/// Fetches pages of the web, each because the reader asked for it, and opens them. On the user
/// interface's thread.
public final class Fetching {
    private final ReadingSession session;
    private final Errands errands;
    private final Opening opening;
    private Reach reach = Reach.WEB;

    Fetching(ReadingSession session, Errands errands, Opening opening) {
        this.session = session;
        this.errands = errands;
        this.opening = opening;
    }

    /// Whether pages of this machine and its local network are fetched too.
    public void allowLocalNetwork(boolean allowed) {
        reach = allowed ? Reach.LOCAL_NETWORK_TOO : Reach.WEB;
    }

    /// Whether a text is the address of a page, and nothing else.
    public static boolean isAddress(String text) {
        return Address.of(text).isPresent();
    }

    /// Fetches the page of an address, and opens it.
    ///
    /// @param typed may lack `https://`
    /// @return whether it is an address
    public boolean fetch(String typed) {
        Optional<Address> address = Address.typed(typed);
        address.ifPresent(this::fetch);
        return address.isPresent();
    }

    private void fetch(Address address) {
        var web = new Web(new Fetcher(Limits.USUAL, reach));
        session.dismissMessage();
        errands.begin(
                Errand.Kind.FETCH,
                "Fetching " + address.host(),
                errand -> () -> web.open(address, telling(errand)),
                opening::show,
                failure -> notFetched(address, failure));
    }

    private static Progress telling(Errand errand) {
        return (host, bytes) -> errand.at(new Errand.Step(step(host, bytes), -1));
    }

    private static String step(String host, long bytes) {
        return bytes == 0 ? "asking " + host : "%,d kB from %s".formatted(bytes / 1000 + 1, host);
    }

    private void notFetched(Address address, Exception failure) {
        if (failure instanceof InterruptedException) {
            session.tell(Message.done("Cancelled; nothing was taken from " + address.host() + "."));
        } else {
            session.fail(failure);
        }
    }
}
