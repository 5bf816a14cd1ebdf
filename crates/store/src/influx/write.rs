//! Writing lines until each is stored or known never to be: a refused or partly stored write is divided,
//! down to the line and then the field. Pieces that are stored already are written again: that changes
//! nothing, and `dropped=` can't be relied on to leave them out: a type conflict's count leaves out what retention
//! dropped (measured), and a batch over several shards is answered by the first of them.

use influxdb2::api::write::TimestampPrecision;
use presswatch_domain::{Body, Numbered, SiteId};

use super::{
    http::{Answer, Http},
    line,
};
use crate::WriteError;

/// Lines of one post at most.
const LINES: usize = 5_000;

/// One record, or some fields of it.
#[derive(Debug, Clone)]
struct Piece {
    /// Index in the batch.
    index: usize,
    fields: Fields,
}

#[derive(Debug, Clone)]
enum Fields {
    All,
    Only(String),
    Without(Vec<String>),
}

impl Fields {
    fn take(&self, id: &str) -> bool {
        match self {
            Fields::All => true,
            Fields::Only(one) => one == id,
            Fields::Without(list) => list.iter().all(|other| other != id),
        }
    }
}

/// Where lines go.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    pub http: &'a Http,
    pub bucket: &'a str,
    pub precision: TimestampPrecision,
    pub site: &'a SiteId,
}

impl Target<'_> {
    /// Writes these records of the batch. When it answers, all is durable but for what is added to
    /// `rejected`.
    pub async fn write(
        self,
        batch: &[Numbered],
        indexes: &[usize],
        buffer: &mut Vec<u8>,
        rejected: &mut Vec<(usize, String)>,
    ) -> Result<(), WriteError> {
        for part in indexes.chunks(LINES) {
            let whole = part.iter().map(|index| Piece { index: *index, fields: Fields::All }).collect();
            let mut waiting: Vec<Vec<Piece>> = vec![whole];
            let mut first = true;
            while let Some(pieces) = waiting.pop() {
                buffer.clear();
                for Piece { index, fields } in &pieces {
                    let reject = |reason| {
                        // What can't be written at all is met again in each smaller piece.
                        if first {
                            rejected.push((*index, reason));
                        }
                    };
                    line::record(buffer, self.site, &batch[*index], |id| fields.take(id), reject);
                }
                first = false;
                if buffer.is_empty() {
                    continue;
                }
                match self.http.post(self.bucket, self.precision, buffer).await? {
                    Answer::Stored => {}
                    Answer::Partial { dropped, reason } => {
                        // Where no signal is named, the line itself is at fault: beyond retention.
                        let undivided = |piece| named_signal(&reason).is_none() || whole_or_one(piece, batch);
                        let all = dropped >= pieces.len() && pieces.iter().all(undivided);
                        if all {
                            rejected.extend(pieces.into_iter().map(|piece| (piece.index, reason.clone())));
                        } else {
                            waiting.extend(divide(pieces, batch, &reason, rejected));
                        }
                    }
                    Answer::Refused(reason) => waiting.extend(divide(pieces, batch, &reason, rejected)),
                }
            }
        }
        Ok(())
    }
}

/// True if the piece can't be divided: an event, or one signal.
fn whole_or_one(piece: &Piece, batch: &[Numbered]) -> bool {
    signals(piece, batch).len() <= 1
}

/// The signals of a piece of a row; none of an event, which is stored whole or not at all.
fn signals(piece: &Piece, batch: &[Numbered]) -> Vec<String> {
    let Body::Row(row) = &batch[piece.index].record.body else { return Vec::new() };
    let ids = row.values.keys().chain(row.bad.keys()).map(|id| id.as_str());
    ids.filter(|id| piece.fields.take(id)).map(str::to_owned).collect()
}

/// Smaller pieces of the same; what can't be divided further is rejected.
fn divide(
    mut pieces: Vec<Piece>,
    batch: &[Numbered],
    reason: &str,
    rejected: &mut Vec<(usize, String)>,
) -> Vec<Vec<Piece>> {
    if let Some(named) = named_signal(reason) {
        // The others without it, and it alone: one conflict in every row is found in three posts.
        let (mut without, mut alone) = (Vec::new(), Vec::new());
        for piece in &pieces {
            let ids = signals(piece, batch);
            if ids.len() > 1 && ids.iter().any(|id| id == named) {
                alone.push(Piece { index: piece.index, fields: Fields::Only(named.to_owned()) });
                let mut left = match &piece.fields {
                    Fields::Without(left) => left.clone(),
                    _ => Vec::new(),
                };
                left.push(named.to_owned());
                without.push(Piece { index: piece.index, fields: Fields::Without(left) });
            } else {
                without.push(piece.clone());
            }
        }
        if !alone.is_empty() {
            return vec![without, alone];
        }
    }
    if pieces.len() > 1 {
        let half = pieces.split_off(pieces.len() / 2);
        return vec![pieces, half];
    }
    let Some(piece) = pieces.pop() else { return Vec::new() };
    let ids = signals(&piece, batch);
    if ids.len() > 1 {
        let one = |id| vec![Piece { index: piece.index, fields: Fields::Only(id) }];
        return ids.into_iter().map(one).collect();
    }
    rejected.push((piece.index, reason.to_owned()));
    Vec::new()
}

/// The signal that a partial write's message names.
fn named_signal(reason: &str) -> Option<&str> {
    let field = reason.split("input field \"").nth(1)?.split('"').next()?;
    Some(field.strip_suffix(line::BAD).unwrap_or(field))
}
