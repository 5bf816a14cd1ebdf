//! Ways to be wrong, in the parts of the chain that the model imitates: the same histories must notice
//! each. What is wrong in the real code is proven by `tests/mutations`.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutation {
    None,
    FreeOnPuback,
    CommitBeforeWrite,
    AcceptAnotherEpoch,
    ReuseNumber,
    ForgetTheWindow,
    DropWithoutLossRecord,
    QuarantineWithoutDurability,
    CommitFromAnotherStore,
    /// Identity by number alone.
    ForgetTheBirthEpoch,
    /// Identity by the epoch of the message.
    BornAnewEachEpoch,
    /// The store answers before it has synced.
    StoreAnswersUnsynced,
    CommitUnknownVersion,
    TwinKeepsSending,
    /// `resend` without a new epoch: the ingests know the numbers, and don't write them.
    ResendInTheSameEpoch,
    /// What is sent is noted without a sync.
    HandUnsynced,
    /// After a restart the first store that answers is the right one.
    ForgetThePin,
    /// Of what got its number, some waits on.
    NumberTwice,
    DropUntimedSilently,
}

impl Mutation {
    pub const ALL: [Mutation; 18] = [
        Mutation::FreeOnPuback,
        Mutation::CommitBeforeWrite,
        Mutation::AcceptAnotherEpoch,
        Mutation::ReuseNumber,
        Mutation::ForgetTheWindow,
        Mutation::DropWithoutLossRecord,
        Mutation::QuarantineWithoutDurability,
        Mutation::CommitFromAnotherStore,
        Mutation::ForgetTheBirthEpoch,
        Mutation::BornAnewEachEpoch,
        Mutation::StoreAnswersUnsynced,
        Mutation::CommitUnknownVersion,
        Mutation::TwinKeepsSending,
        Mutation::ResendInTheSameEpoch,
        Mutation::HandUnsynced,
        Mutation::ForgetThePin,
        Mutation::NumberTwice,
        Mutation::DropUntimedSilently,
    ];
}
