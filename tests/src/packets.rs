//! MQTT 3.1.1 as it stands on a wire: packets by their fixed header, and what may be done to their order
//! while both sides keep to the rules. No I/O.
//!
//! A broker may send PUBLISHes in another order and twice; a client acknowledges in the order in which
//! they come. Who stands between the two has to give each side what it may expect of the other: one
//! PUBACK for each PUBLISH, in the order of its own PUBLISHes.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::dice::Dice;

const PUBLISH: u8 = 3;
const PUBACK: u8 = 4;
const DISCONNECT: u8 = 14;
const DUP: u8 = 0x08;
/// PUBLISHes that are held back together, at most.
const HELD: u64 = 8;

/// One whole packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet(Vec<u8>);

impl Packet {
    fn puback(id: u16) -> Packet {
        let id = id.to_be_bytes();
        Packet(vec![PUBACK << 4, 2, id[0], id[1]])
    }

    /// As it is sent.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Type of the packet, as the standard numbers them.
    pub fn kind(&self) -> u8 {
        self.0[0] >> 4
    }

    /// Where the variable header begins.
    fn body(&self) -> usize {
        1 + self.0[1..].iter().take_while(|byte| **byte & 0x80 != 0).count() + 1
    }

    fn u16_at(&self, at: usize) -> Option<u16> {
        Some(u16::from_be_bytes(self.0.get(at..at + 2)?.try_into().ok()?))
    }

    /// Packet id of a PUBLISH of QoS 1.
    fn publish_id(&self) -> Option<u16> {
        let quality = self.0[0] >> 1 & 3;
        let topic = usize::from(self.u16_at(self.body()).filter(|_| self.kind() == PUBLISH && quality == 1)?);
        self.u16_at(self.body() + 2 + topic)
    }

    /// Packet id of a PUBACK.
    fn puback_id(&self) -> Option<u16> {
        self.u16_at(self.body()).filter(|_| self.kind() == PUBACK)
    }
}

/// Puts packets together from what is read.
#[derive(Debug, Default)]
pub struct Framer(Vec<u8>);

impl Framer {
    /// Takes bytes as they come; gives the packets that are whole.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<Packet> {
        self.0.extend_from_slice(bytes);
        let mut packets = Vec::new();
        while let Some(length) = self.length().filter(|length| *length <= self.0.len()) {
            packets.push(Packet(self.0.drain(..length).collect()));
        }
        packets
    }

    /// Of the first packet, if its fixed header is there.
    fn length(&self) -> Option<usize> {
        let digits = self.0.get(1..)?;
        let end = digits.iter().take(4).position(|byte| byte & 0x80 == 0)?;
        let rest = digits[..=end].iter().rev().fold(0, |sum, byte| sum << 7 | usize::from(byte & 0x7f));
        Some(2 + end + rest)
    }
}

/// The PUBLISHes of one side that the other has not acknowledged.
#[derive(Debug, Default)]
struct Unacked {
    order: VecDeque<u16>,
    /// How many acknowledgements are still to come.
    owed: BTreeMap<u16, usize>,
    acked: BTreeSet<u16>,
}

impl Unacked {
    fn sent(&mut self, id: u16) {
        self.order.push_back(id);
        self.owed.insert(id, 1);
    }

    fn doubled(&mut self, id: u16) {
        *self.owed.entry(id).or_default() += 1;
    }

    /// The last copy's acknowledgement is the one that counts: only then may the id be used again. Gives
    /// what may be passed on, in the order of the PUBLISHes.
    fn ack(&mut self, id: u16) -> Vec<Packet> {
        match self.owed.get_mut(&id) {
            None => return vec![Packet::puback(id)],
            Some(owed) if *owed > 1 => {
                *owed -= 1;
                return Vec::new();
            }
            Some(_) => {
                self.owed.remove(&id);
                self.acked.insert(id);
            }
        }
        let mut free = Vec::new();
        while let Some(first) = self.order.front().copied().filter(|first| self.acked.remove(first)) {
            self.order.pop_front();
            free.push(Packet::puback(first));
        }
        free
    }
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Side {
    /// From the client to the server.
    Up,
    /// From the server to the client.
    Down,
}

/// One connection, both ways.
#[derive(Debug)]
pub struct Session {
    dice: Dice,
    unacked: [Unacked; 2],
    held: [Vec<Packet>; 2],
    /// PUBLISHes that went out in another place than they had come in, and doubled ones.
    pub moved: u64,
    /// See `moved`.
    pub doubled: u64,
}

impl Session {
    /// A new connection.
    pub fn new(dice: Dice) -> Session {
        Session { dice, unacked: Default::default(), held: Default::default(), moved: 0, doubled: 0 }
    }

    /// Takes a packet that goes this way; gives what goes on now, in order. With `reorder`, PUBLISHes may
    /// be held back until more have come or [`Session::flush`].
    pub fn pass(&mut self, side: Side, packet: Packet, reorder: bool) -> Vec<Packet> {
        let (this, other) = (side as usize, 1 - side as usize);
        if let Some(id) = packet.puback_id() {
            return self.unacked[other].ack(id);
        }
        if let Some(id) = packet.publish_id() {
            self.unacked[this].sent(id);
        }
        if reorder && packet.kind() == PUBLISH {
            self.held[this].push(packet);
            let full = self.held[this].len() as u64 > self.dice.roll(HELD);
            return if full { self.flush(side) } else { Vec::new() };
        }
        // Nothing may follow the last packet; and order is kept where nothing is to be changed.
        let before = if !reorder || packet.kind() == DISCONNECT { self.flush(side) } else { Vec::new() };
        before.into_iter().chain([packet]).collect()
    }

    /// True if something is held back.
    pub fn holds(&self, side: Side) -> bool {
        !self.held[side as usize].is_empty()
    }

    /// Lets out what is held back, in another order, some of it twice.
    pub fn flush(&mut self, side: Side) -> Vec<Packet> {
        let mut left: VecDeque<(usize, Packet)> =
            std::mem::take(&mut self.held[side as usize]).into_iter().enumerate().collect();
        let mut out = Vec::new();
        while !left.is_empty() {
            let at = self.dice.roll(left.len() as u64) as usize;
            let Some((came, packet)) = left.remove(at) else { break };
            self.moved += u64::from(came != out.len());
            if let Some(id) = packet.publish_id().filter(|_| self.dice.one_in(4)) {
                let mut copy = packet.clone();
                copy.0[0] |= DUP;
                self.unacked[side as usize].doubled(id);
                self.doubled += 1;
                left.push_back((came, copy));
            }
            out.push(packet);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn publish(id: u16, payload: &[u8]) -> Packet {
        let mut bytes = vec![PUBLISH << 4 | 2, (4 + 1 + payload.len()) as u8, 0, 1, b't'];
        bytes.extend(id.to_be_bytes());
        bytes.extend(payload);
        Packet(bytes)
    }

    #[test]
    fn packets_are_framed_wherever_they_are_cut() {
        let mut long = vec![PUBLISH << 4, 0xac, 0x02];
        long.extend([7; 300]);
        let packets = [publish(1, b"a"), Packet(long), Packet(vec![0xd0, 0]), Packet::puback(513)];
        let wire: Vec<u8> = packets.iter().flat_map(|packet| packet.bytes().to_vec()).collect();
        for piece in 1..wire.len() {
            let mut framer = Framer::default();
            let read: Vec<Packet> = wire.chunks(piece).flat_map(|bytes| framer.push(bytes)).collect();
            assert_eq!(read, packets, "in pieces of {piece}");
        }
        assert_eq!(packets.map(|packet| (packet.publish_id(), packet.puback_id()))[0], (Some(1), None));
    }

    /// Both sides see what they may: each id once from the receiver's view of the sender's order, no id
    /// used again before its acknowledgement, acknowledgements in order.
    #[test]
    fn each_side_gets_one_acknowledgement_of_each_publish_in_its_order() {
        for seed in 0..200 {
            let mut session = Session::new(Dice::new(seed));
            let mut arrived = Vec::new();
            for id in 1..=40 {
                arrived.extend(session.pass(Side::Down, publish(id, &[id as u8]), true));
            }
            arrived.extend(session.flush(Side::Down));
            assert!(session.moved > 0 && session.doubled > 0, "{seed}: nothing was done");
            let payloads: BTreeSet<u16> = arrived.iter().filter_map(Packet::publish_id).collect();
            assert_eq!(payloads.len(), 40, "{seed}: none may be missing");
            // The client acknowledges in the order in which they came to it.
            let acked: Vec<u16> = arrived
                .iter()
                .filter_map(Packet::publish_id)
                .flat_map(|id| session.pass(Side::Up, Packet::puback(id), true))
                .filter_map(|packet| packet.puback_id())
                .collect();
            assert_eq!(acked, (1..=40).collect::<Vec<u16>>(), "{seed}");
            assert!(session.unacked.iter().all(|side| side.owed.is_empty() && side.order.is_empty()));
        }
    }

    #[test]
    fn nothing_follows_a_disconnect_and_order_returns_with_the_mode() {
        let mut session = Session::new(Dice::new(3));
        let disconnect = Packet(vec![DISCONNECT << 4, 0]);
        let mut out = Vec::new();
        for id in 1..=5 {
            out.extend(session.pass(Side::Up, publish(id, b""), true));
        }
        out.extend(session.pass(Side::Up, disconnect.clone(), true));
        assert_eq!(out.last(), Some(&disconnect));
        assert!(!session.holds(Side::Up));
        assert_eq!(session.pass(Side::Up, publish(9, b""), false), [publish(9, b"")]);
    }
}
