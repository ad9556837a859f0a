package quotemark.view.speaker;

import java.util.UUID;

/// What the window asks about speakers, each on a card of its own.
public interface SpeakerQuestions {

    /// Who said the current quote?
    void pick();

    /// Who is the same as this speaker?
    void merge(UUID speaker);

    /// What of all that this speaker said did somebody else say?
    void split(UUID speaker);
}
