//! A bad network between two programs: what stands between them forwards, and fails on demand.

use std::{
    collections::VecDeque,
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpListener, TcpSocket, TcpStream,
        tcp::{ReadHalf, WriteHalf},
    },
    sync::watch,
    task::JoinSet,
    time::{Instant, sleep_until},
};
use tokio_util::task::AbortOnDropHandle;

use crate::{
    dice::Dice,
    packets::{Framer, Packet, Session, Side},
};

/// What is read ahead of what goes on, in bytes; a packet may be larger.
const AHEAD: usize = 64 << 10;
/// How long PUBLISHes are held back if no more come.
const HOLD: Duration = Duration::from_millis(15);
/// A slow link sends at once what takes it so long.
const PIECE: Duration = Duration::from_millis(50);

/// How the link is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// As if there were nothing between.
    Pass,
    /// Connections are reset, new ones refused.
    Cut,
    /// Connections are made and bytes taken; nothing goes on, neither does the end of a connection. What
    /// was taken goes on when the mode changes, as TCP would send it again.
    BlackHole,
    /// Only this direction works, the other is a black hole.
    Only(Side),
    /// So many bytes a second each way.
    Slow(u32),
    /// So many milliseconds each way.
    Late(u64),
    /// After so many bytes one way, counted for each connection, both sides are reset.
    Break(u64),
    /// MQTT PUBLISHes go on in another order, some of them twice, while both sides keep to the rules of
    /// MQTT.
    Reorder,
}

impl Mode {
    fn forwards(self, side: Side) -> bool {
        match self {
            Mode::Cut | Mode::BlackHole => false,
            Mode::Only(works) => works == side,
            _ => true,
        }
    }
}

/// What travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// MQTT 3.1.1: [`Mode::Reorder`] has a meaning.
    Mqtt,
    /// Anything else.
    Bytes,
}

#[derive(Debug, Clone, Copy)]
struct Setting {
    mode: Mode,
    /// Connections older than the last reset are reset.
    resets: u64,
}

/// What has gone through.
#[derive(Debug, Default)]
struct Counts {
    connections: AtomicU64,
    up: AtomicU64,
    down: AtomicU64,
    moved: AtomicU64,
    doubled: AtomicU64,
}

/// Listens on loopback and forwards to one address. Ends with all its connections when it is dropped.
#[derive(Debug)]
pub struct Proxy {
    /// Where it listens.
    pub address: SocketAddr,
    setting: watch::Sender<Setting>,
    counts: Arc<Counts>,
    _task: AbortOnDropHandle<()>,
}

impl Proxy {
    /// Forwards to `target`. `dice` decide how PUBLISHes are reordered.
    pub fn start(target: SocketAddr, protocol: Protocol, dice: Dice) -> io::Result<Proxy> {
        // Never listens: while the listener is gone, the port is still ours, and refuses.
        let holder = socket(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        let address = holder.local_addr()?;
        let (setting, mode) = watch::channel(Setting { mode: Mode::Pass, resets: 0 });
        let counts = Arc::new(Counts::default());
        let door = Door { address, target, protocol, dice, setting: mode, counts: counts.clone() };
        let listener = socket(address)?.listen(1024)?;
        let task = tokio::spawn(async move {
            // After an error of the operating system everybody is refused, which no test outlives.
            let _ended = door.keep(listener).await;
            drop(holder);
        });
        Ok(Proxy { address, setting, counts, _task: AbortOnDropHandle::new(task) })
    }

    /// Changes how the link is, for the connections that there are, too.
    pub fn set(&self, mode: Mode) {
        self.setting.send_modify(|setting| setting.mode = mode);
    }

    /// Resets the connections that there are, as a router does that has forgotten them.
    pub fn reset(&self) {
        self.setting.send_modify(|setting| setting.resets += 1);
    }

    /// Connections so far.
    pub fn connections(&self) -> u64 {
        self.counts.connections.load(Relaxed)
    }

    /// Bytes that went on, both ways.
    pub fn bytes(&self) -> u64 {
        let (up, down) = self.ways();
        up + down
    }

    /// Bytes that went on to the target, and back from it.
    pub fn ways(&self) -> (u64, u64) {
        (self.counts.up.load(Relaxed), self.counts.down.load(Relaxed))
    }

    /// PUBLISHes that went on in another place than they had come in, and those doubled.
    pub fn reordered(&self) -> (u64, u64) {
        (self.counts.moved.load(Relaxed), self.counts.doubled.load(Relaxed))
    }
}

fn socket(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseport(true)?;
    socket.bind(address)?;
    Ok(socket)
}

struct Door {
    address: SocketAddr,
    target: SocketAddr,
    protocol: Protocol,
    dice: Dice,
    setting: watch::Receiver<Setting>,
    counts: Arc<Counts>,
}

impl Door {
    async fn keep(mut self, mut listener: TcpListener) -> io::Result<()> {
        let mut connections = JoinSet::new();
        loop {
            if self.setting.borrow_and_update().mode == Mode::Cut {
                drop(listener);
                let _proxy_gone = self.setting.wait_for(|setting| setting.mode != Mode::Cut).await;
                listener = socket(self.address)?.listen(1024)?;
            }
            tokio::select! {
                accepted = listener.accept() => {
                    self.counts.connections.fetch_add(1, Relaxed);
                    let dice = Dice::new(self.dice.roll(u64::MAX));
                    let (setting, counts) = (self.setting.clone(), self.counts.clone());
                    let connection = Connection { target: self.target, protocol: self.protocol, setting, counts };
                    connections.spawn(connection.run(accepted?.0, dice));
                }
                _ = self.setting.changed() => {}
                Some(_) = connections.join_next() => {}
            }
        }
    }
}

struct Connection {
    target: SocketAddr,
    protocol: Protocol,
    setting: watch::Receiver<Setting>,
    counts: Arc<Counts>,
}

impl Connection {
    /// Until one side has ended it and the other knows, or it is reset.
    async fn run(mut self, mut client: TcpStream, dice: Dice) {
        let resets = self.setting.borrow().resets;
        let reset = |setting: &Setting| setting.mode == Mode::Cut || setting.resets != resets;
        let mut cut = self.setting.clone();
        // A connection attempt goes on when its direction works.
        let way = tokio::select! {
            way = async {
                self.setting.wait_for(|setting| setting.mode.forwards(Side::Up)).await.ok()?;
                TcpStream::connect(self.target).await.ok()
            } => way,
            _ = cut.wait_for(reset) => None,
        };
        let Some(mut server) = way else {
            return drop(client.set_zero_linger());
        };
        let _slower = (client.set_nodelay(true), server.set_nodelay(true));
        let session = Mutex::new(Session::new(dice));
        let ended = {
            let (client, server) = (client.split(), server.split());
            let mqtt = self.protocol == Protocol::Mqtt;
            let pump = |side, from, to| Pump {
                side,
                from,
                to,
                framer: mqtt.then(Framer::default),
                session: &session,
                setting: self.setting.clone(),
                counts: &self.counts,
                queue: VecDeque::new(),
                free_at: Instant::now(),
                passed: 0,
            };
            let (up, down) = (pump(Side::Up, client.0, server.1), pump(Side::Down, server.0, client.1));
            tokio::select! {
                ended = async { tokio::try_join!(up.run(), down.run()) } => ended.is_ok(),
                _ = cut.wait_for(reset) => false,
            }
        };
        let session = lock(&session);
        self.counts.moved.fetch_add(session.moved, Relaxed);
        self.counts.doubled.fetch_add(session.doubled, Relaxed);
        if !ended {
            let _gone = (client.set_zero_linger(), server.set_zero_linger());
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How one side has ended.
enum End {
    Closed,
    Reset,
}

/// One direction of a connection.
struct Pump<'a> {
    side: Side,
    from: ReadHalf<'a>,
    to: WriteHalf<'a>,
    framer: Option<Framer>,
    session: &'a Mutex<Session>,
    setting: watch::Receiver<Setting>,
    counts: &'a Counts,
    /// What has come, and when.
    queue: VecDeque<(Instant, Vec<u8>)>,
    /// A slow link is taken until then.
    free_at: Instant,
    /// Bytes since the mode was last changed.
    passed: u64,
}

impl Pump<'_> {
    /// Until the end has been passed on; an error resets the connection.
    async fn run(mut self) -> io::Result<()> {
        let mut end = None;
        let mut buffer = vec![0; 16 << 10];
        let mut mode = self.setting.borrow_and_update().mode;
        loop {
            let (now, open) = (Instant::now(), mode.forwards(self.side));
            let queued: usize = self.queue.iter().map(|(_, bytes)| bytes.len()).sum();
            let goes_at = match (self.queue.front(), mode) {
                (Some((came, _)), Mode::Late(ms)) => Some(*came + Duration::from_millis(ms)),
                (Some(_), _) => Some(self.free_at),
                (None, _) => None,
            };
            if let (Some(end), true, None) = (&end, open, goes_at) {
                return match end {
                    End::Reset => Err(io::ErrorKind::ConnectionReset.into()),
                    // It may be gone already.
                    End::Closed => self.to.shutdown().await.or(Ok(())),
                };
            }
            let ready = open && goes_at.is_some_and(|at| at <= now);
            let holds = lock(self.session).holds(self.side);
            tokio::select! {
                _ = self.setting.changed() => {
                    mode = self.setting.borrow_and_update().mode;
                    (self.passed, self.free_at) = (0, now);
                }
                read = self.from.read(&mut buffer), if end.is_none() && queued < AHEAD => match read {
                    Ok(0) => end = Some(End::Closed),
                    Ok(count) => self.take(&buffer[..count], mode),
                    Err(_) => end = Some(End::Reset),
                },
                sent = write(&mut self.to, self.queue.front(), mode, self.passed), if ready => match sent {
                    Ok(count) => self.sent(count, mode)?,
                    // Its own reader tells the other side, if the way back works.
                    Err(_) => return discard(&mut self.from, &mut buffer).await,
                },
                () = sleep_until(goes_at.unwrap_or(now)), if open && goes_at.is_some() && !ready => {}
                () = tokio::time::sleep(HOLD), if holds => {
                    let packets = lock(self.session).flush(self.side);
                    self.put(packets);
                }
            }
            if end.is_some() || mode != Mode::Reorder {
                let packets = lock(self.session).flush(self.side);
                self.put(packets);
            }
        }
    }

    fn take(&mut self, bytes: &[u8], mode: Mode) {
        let Some(framer) = &mut self.framer else {
            return self.queue.push_back((Instant::now(), bytes.to_vec()));
        };
        for packet in framer.push(bytes) {
            let packets = lock(self.session).pass(self.side, packet, mode == Mode::Reorder);
            self.put(packets);
        }
    }

    fn put(&mut self, packets: Vec<Packet>) {
        let now = Instant::now();
        self.queue.extend(packets.iter().map(|packet| (now, packet.bytes().to_vec())));
    }

    fn sent(&mut self, count: usize, mode: Mode) -> io::Result<()> {
        self.passed += count as u64;
        let counter = match self.side {
            Side::Up => &self.counts.up,
            Side::Down => &self.counts.down,
        };
        counter.fetch_add(count as u64, Relaxed);
        if let Some((_, front)) = self.queue.front_mut() {
            front.drain(..count);
            if front.is_empty() {
                self.queue.pop_front();
            }
        }
        match mode {
            Mode::Slow(bytes_a_second) => {
                let takes = Duration::from_secs_f64(count as f64 / f64::from(bytes_a_second));
                self.free_at = self.free_at.max(Instant::now()) + takes;
            }
            Mode::Break(after) if self.passed >= after => return Err(io::ErrorKind::ConnectionReset.into()),
            _ => {}
        }
        Ok(())
    }
}

/// Sends as much as the mode lets through at once.
async fn write(
    to: &mut WriteHalf<'_>,
    front: Option<&(Instant, Vec<u8>)>,
    mode: Mode,
    passed: u64,
) -> io::Result<usize> {
    let Some((_, bytes)) = front else { return Ok(0) };
    let most = match mode {
        Mode::Slow(bytes_a_second) => (f64::from(bytes_a_second) * PIECE.as_secs_f64()) as usize,
        Mode::Break(after) => usize::try_from(after.saturating_sub(passed)).unwrap_or(usize::MAX),
        _ => usize::MAX,
    };
    to.write(&bytes[..bytes.len().min(most.max(1))]).await
}

async fn discard(from: &mut ReadHalf<'_>, buffer: &mut [u8]) -> io::Result<()> {
    while from.read(buffer).await? > 0 {}
    Ok(())
}
