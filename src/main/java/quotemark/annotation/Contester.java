package quotemark.annotation;

import java.util.UUID;

/// Who contests a claim.
public sealed interface Contester {

    /// Nobody is named.
    record Unknown() implements Contester {}

    /// The article itself, in its own voice.
    record TheArticle() implements Contester {}

    record BySpeaker(UUID speaker) implements Contester {}

    /// Somebody who is no speaker of this library.
    record Outside(String name) implements Contester {}
}
