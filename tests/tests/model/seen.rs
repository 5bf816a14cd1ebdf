//! What happened in histories: each fault and branch that they are about, counted.

macro_rules! seen {
    ($($name:ident),* $(,)?) => {
        /// One thing that happened.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Seen { $($name),* }
        impl Seen {
            pub const ALL: &[Seen] = &[$(Seen::$name),*];
        }
    };
}

seen! {
    // Kills.
    ProducerKilled, KilledAfterAppend, KilledBetweenHandAndSend, KilledAfterCommit, KilledAfterLossRecord,
    IngestKilledBeforeWrite, IngestKilledWithinWrite, IngestKilledBetweenWriteAndCommit,
    IngestKilledAfterCommit,
    // The link.
    MessageLost, MessageDoubled, MessageOvertaken, CommitLost, CommitDoubled, CommitOvertaken,
    LinkCut, MessageIntoBlackHole, MessageOfHalfOpenLink, CommitOfHalfOpenLink, SlowLinkRefused,
    LiveBesideDrain,
    // Rows that are gathered before they are sent.
    GatheredSent, EventAtOnce, EventTakesGathered, KilledWhileGathering,
    // Disks.
    OutboxDiskFull, AppendFailed, OutboxFullOfEvents, WaitingSourceRefused,
    StoreRetryLater, WrittenAtLast, Quarantined, QuarantineFull, HeldThenSetAside,
    PowerCutOfProducer, PowerCutTookRows, PowerCutTookStoredRows, NumberGivenAgain,
    PowerCutOfStore,
    // Losses.
    LossTold, LossNeverSent, LossSentUnknown, LossOfBoth, LossCameToNothing, LateCommitTakesBack,
    // What is put back, copied, replaced.
    OutboxRestored, OutboxCopied, OutboxCloned, SameNameFresh, BothTwinsStop, TwinGoesOnAlone,
    OldEpochRefused, StoreRestored, StoreRestoredUnderIngest, ResentAndStoredAgain, OtherStoreRefused,
    UnknownVersion, UnderstoodLater,
    // Time.
    ClockForward, ClockBack, CommittedIsDeleted,
    // Records without a time.
    UntimedKept, UntimedGetsItsTime, TimeSaid, TimeOfAnEarlierBoot, BootOverWithoutATime, WaitedInVain,
    StampedAsItArrives, OpenedWithUntimed, KilledWhileOpening, NumberingFailed, KilledAfterNumbering,
    UntimedDropped, UntimedLossTold, UntimedRestored, UntimedCopied, UntimedOfACopyStoredTwice,
    PowerCutTookUntimed,
}

/// How often each thing happened.
#[derive(Debug, Clone)]
pub struct Counts([u64; Seen::ALL.len()]);

impl Default for Counts {
    fn default() -> Counts {
        Counts([0; Seen::ALL.len()])
    }
}

impl Counts {
    pub fn saw(&mut self, seen: Seen) {
        self.0[seen as usize] += 1;
    }

    pub fn of(&self, seen: Seen) -> u64 {
        self.0[seen as usize]
    }

    pub fn add(&mut self, other: &Counts) {
        self.0.iter_mut().zip(other.0).for_each(|(sum, more)| *sum += more);
    }
}
