package quotemark.annotation;

import java.util.UUID;

/// Anything that is kept in the library and changed by an [Edit].
public sealed interface Entity
        permits Article,
                Version,
                Speaker,
                Quote,
                Claim,
                Occurrence,
                Evidence,
                ClaimLink,
                Verdict,
                Dismissal,
                Decision,
                Remark,
                HouseStyle {

    /// Given once, kept for ever, also by lossless exports.
    UUID id();
}
