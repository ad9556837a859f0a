package quotemark.library;

import java.util.List;
import quotemark.annotation.Claim;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;

/// All that names one speaker, in whatever article, as it stood at one moment.
///
/// @param quotes that the speaker said, article by article in text order
/// @param claims that the speaker contests
/// @param remarks notes about the speaker, and tags
/// @param dismissals of the speaker's missing replies
public record SpeakerReferences(
        List<Quote> quotes, List<Claim> claims, List<Remark> remarks, List<Dismissal> dismissals) {

    public SpeakerReferences {
        quotes = List.copyOf(quotes);
        claims = List.copyOf(claims);
        remarks = List.copyOf(remarks);
        dismissals = List.copyOf(dismissals);
    }
}
