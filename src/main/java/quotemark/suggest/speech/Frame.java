package quotemark.suggest.speech;

/// What a verb of speech takes with it.
enum Frame {
    /// Takes a clause, with or without "that", or a quotation: "said the bridge was safe".
    SAY,
    /// Like [#SAY], after the one who is told: "told Wang that".
    TELL,
    /// Takes a question: "asked whether".
    ASK,
    /// Takes what somebody holds to be so: "believes the bridge is safe".
    THINK,
    /// Takes what somebody stands for or against: "criticized the plan", "wants to leave".
    ATTITUDE
}
