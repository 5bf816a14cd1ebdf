//! Asks one question at a time on a line.

use std::{fmt, io, time::Duration};

use presswatch_modbus::{Address, Area, LineAt, Parity};
use tokio::{net::TcpStream, time::timeout};
use tokio_modbus::{
    Error, Request, Response, Slave,
    client::{Client as _, Context, rtu, tcp},
    slave::SlaveContext,
};
use tokio_serial::SerialStream;

use super::{ReadFault, port::Port};

/// Bits of a byte on a serial line: start, eight, parity or stop, stop.
const BYTE_BITS: u32 = 11;
/// Bytes of silence between two frames, and the least that it may be.
const GAP_BYTES: f64 = 3.5;
const GAP_LEAST: Duration = Duration::from_micros(1_750);
/// Behind a converter the line's speed is not known: this is the usual one, in bits a second.
const USUAL_BAUD: u32 = 9_600;
/// Bytes of a question and an answer besides the values: unit, function, address, count, checksum.
const FRAME_BYTES: u32 = 8 + 5;

/// A client of one line. It opens the line when it is first asked something, and again after that was lost.
pub struct Client {
    at: LineAt,
    /// Taken while a question is open, and put back only when nothing of that can be taken for the answer
    /// to the next one.
    link: Option<Link>,
}

enum Link {
    /// Answers are numbered: with a question left open, the connection is dropped.
    Tcp(Context),
    /// Answers are not numbered: the line is listened to until it is silent.
    Rtu {
        port: Port,
        /// So long a line must be silent between two frames.
        gap: Duration,
        /// Just opened: an answer to somebody before us may be under way.
        fresh: bool,
    },
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("at", &self.at).field("connected", &self.connected()).finish()
    }
}

impl Client {
    /// A client of the line at `at`, not opened yet.
    pub fn new(at: LineAt) -> Self {
        Self { at, link: None }
    }

    /// True if the line is open, as far as is known.
    pub fn connected(&self) -> bool {
        self.link.is_some()
    }

    /// Opens the line if it is not.
    pub async fn connect(&mut self, within: Duration) -> Result<(), ReadFault> {
        if self.link.is_none() {
            let opened = open(&self.at, within).await;
            self.link = Some(
                opened
                    .map_err(|error| ReadFault::Connect { kind: error.kind(), reason: error.to_string() })?,
            );
        }
        Ok(())
    }

    /// Reads `count` registers, or bits as 0 and 1, from `first` on, of the device `unit`, which must have
    /// answered `within` that (a serial line's own time for the bytes comes on top). Returns when the line
    /// is free for the next question. May be dropped while it waits.
    pub async fn read(
        &mut self,
        unit: u8,
        first: Address,
        count: u16,
        within: Duration,
    ) -> Result<Vec<u16>, ReadFault> {
        self.connect(within).await?;
        let within = within + on_wire(&self.at, first.area, count);
        let mut link = self.link.take();
        let answer = match &mut link {
            Some(Link::Tcp(context)) => {
                context.set_slave(Slave(unit));
                ask(context, first, count, within).await
            }
            Some(Link::Rtu { port, gap, fresh }) => {
                let silence = if *fresh { within } else { *gap };
                ask_rtu(port, silence, unit, first, count, within).await
            }
            None => Err(ReadFault::Closed { reason: String::new() }),
        };
        self.link = link.and_then(|link| match (link, &answer) {
            (_, Err(ReadFault::Closed { .. })) => None,
            (Link::Rtu { port, gap, .. }, _) => Some(Link::Rtu { port, gap, fresh: false }),
            (link, Ok(_) | Err(ReadFault::Exception(_))) => Some(link),
            (Link::Tcp(_), _) => None,
        });
        answer
    }
}

/// One question on an RTU line, after `silence`; after a fault there was silence for a whole `within`.
async fn ask_rtu(
    port: &mut Port,
    silence: Duration,
    unit: u8,
    first: Address,
    count: u16,
    within: Duration,
) -> Result<Vec<u16>, ReadFault> {
    if port.quiet(silence).await.map_err(closed)? > 0 {
        // Somebody spoke unasked, e.g. a device that answers very late.
        port.quiet(within).await.map_err(closed)?;
    }
    // A context for each question: the library's would keep a decoding error for the next one.
    let mut context = rtu::attach_slave(port.clone(), Slave(unit));
    match ask(&mut context, first, count, within).await {
        Err(fault) if !matches!(fault, ReadFault::Exception(_) | ReadFault::Closed { .. }) => {
            let heard = port.quiet(within).await.map_err(closed)?;
            match fault {
                ReadFault::Timeout { after } if heard > 0 => Err(ReadFault::Late { after }),
                fault => Err(fault),
            }
        }
        answer => answer,
    }
}

/// Sends the question and takes what the library takes for its answer.
async fn ask(
    context: &mut Context,
    first: Address,
    count: u16,
    within: Duration,
) -> Result<Vec<u16>, ReadFault> {
    let request = match first.area {
        Area::Coil => Request::ReadCoils(first.offset, count),
        Area::Discrete => Request::ReadDiscreteInputs(first.offset, count),
        Area::Input => Request::ReadInputRegisters(first.offset, count),
        Area::Holding => Request::ReadHoldingRegisters(first.offset, count),
    };
    let malformed = |reason: String| Err(ReadFault::Malformed { reason });
    match timeout(within, context.call(request)).await {
        Err(_elapsed) => Err(ReadFault::Timeout { after: within }),
        Ok(Ok(Ok(response))) => values(response, count),
        Ok(Ok(Err(exception))) => Err(ReadFault::Exception(exception.into())),
        Ok(Err(Error::Protocol(error))) => malformed(error.to_string()),
        Ok(Err(Error::Transport(error))) if error.kind() == io::ErrorKind::InvalidData => {
            malformed(error.to_string())
        }
        Ok(Err(Error::Transport(error))) => Err(closed(error)),
    }
}

/// The values of an answer, exactly as many as were asked for; bits come in whole bytes.
fn values(response: Response, asked: u16) -> Result<Vec<u16>, ReadFault> {
    let (values, full): (Vec<u16>, u16) = match response {
        Response::ReadCoils(bits) | Response::ReadDiscreteInputs(bits) => {
            (bits.into_iter().map(u16::from).collect(), asked.next_multiple_of(8))
        }
        Response::ReadInputRegisters(words) | Response::ReadHoldingRegisters(words) => (words, asked),
        other => return Err(ReadFault::Malformed { reason: format!("{other:?}") }),
    };
    match values.len() == usize::from(full) {
        true => Ok(values.into_iter().take(usize::from(asked)).collect()),
        false => Err(ReadFault::Count { asked, got: values.len() as u16 }),
    }
}

async fn open(at: &LineAt, within: Duration) -> io::Result<Link> {
    match at {
        LineAt::Tcp { host, port } => Ok(Link::Tcp(tcp::attach(connect(host, *port, within).await?))),
        LineAt::RtuOverTcp { host, port } => {
            Ok(rtu_link(Port::new(connect(host, *port, within).await?), USUAL_BAUD))
        }
        LineAt::Serial { path, bits } => {
            let settings = tokio_serial::new(path, bits.baud)
                .parity(match bits.parity {
                    Parity::None => tokio_serial::Parity::None,
                    Parity::Even => tokio_serial::Parity::Even,
                    Parity::Odd => tokio_serial::Parity::Odd,
                })
                .stop_bits(match bits.stop_bits {
                    2 => tokio_serial::StopBits::Two,
                    _ => tokio_serial::StopBits::One,
                });
            Ok(rtu_link(Port::new(SerialStream::open(&settings)?), bits.baud))
        }
    }
}

fn rtu_link(port: Port, baud: u32) -> Link {
    let gap = Duration::from_secs_f64(GAP_BYTES * f64::from(BYTE_BITS) / f64::from(baud.max(1)));
    Link::Rtu { port, gap: gap.max(GAP_LEAST), fresh: true }
}

async fn connect(host: &str, port: u16, within: Duration) -> io::Result<TcpStream> {
    let stream = timeout(within, TcpStream::connect((host, port))).await??;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// How long a question and its answer take on the wire itself; over TCP it is part of the device's time.
fn on_wire(at: &LineAt, area: Area, count: u16) -> Duration {
    let baud = match at {
        LineAt::Tcp { .. } => return Duration::ZERO,
        LineAt::Serial { bits, .. } => bits.baud,
        LineAt::RtuOverTcp { .. } => USUAL_BAUD,
    };
    let values = if area.is_bits() { u32::from(count).div_ceil(8) } else { u32::from(count) * 2 };
    Duration::from_secs_f64(f64::from((FRAME_BYTES + values) * BYTE_BITS) / f64::from(baud.max(1)))
}

fn closed(error: io::Error) -> ReadFault {
    ReadFault::Closed { reason: error.to_string() }
}
