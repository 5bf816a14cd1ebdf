//! A GSM modem on a pseudo-terminal, as far as 3GPP 27.007 and 27.005 are needed here: a SIM with a PIN and room
//! for messages, a network, and phones that can be called; and all that goes wrong with them. What it knows of
//! messages is written anew, bit by bit, so that it does not err as the program does.

use std::{
    os::unix::fs::symlink,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    sync::mpsc,
    task::JoinHandle,
    time::{Instant, sleep},
};
use tokio_serial::{SerialPort, SerialStream};

/// Bytes that end or give up a message.
const END: u8 = 0x1a;
const ESCAPE: u8 = 0x1b;

/// What happens to who is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Far {
    Rings,
    Busy,
    PicksUpBeforeItRings,
}

/// A message that the network got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    pub to: String,
    pub text: String,
}

/// The modem, its SIM and its network.
#[derive(Debug)]
pub struct Desk {
    /// The SIM's PIN; `None`: it wants none.
    pub pin: Option<String>,
    /// PINs that were given.
    pub pins: Vec<String>,
    /// How often a wrong one may still be given.
    pub left: u8,
    unlocked: bool,
    /// `+CREG`.
    pub network: u8,
    /// Messages in the SIM: their state and their bytes.
    pub stored: Vec<Option<(u8, String)>>,
    pub sent: Vec<Sent>,
    pub far: Far,
    /// Who was called.
    pub called: Vec<String>,
    call: Option<Instant>,
    /// What a code is answered with.
    pub ussd: Option<String>,
    /// Codes are refused.
    pub no_ussd: bool,
    /// How often a code was asked.
    pub asked: usize,
    /// The modem's clock, as `+CCLK` has it.
    pub time: String,
    /// Messages are refused with this.
    pub refuse: Option<u16>,
    /// The next message is taken, and the modem dies before it can say so.
    pub dies: bool,
    /// Nothing is answered.
    pub silent: bool,
    /// How long each answer takes.
    pub slow: Duration,
    /// Each byte comes alone.
    pub dribbles: bool,
    /// Lines that nobody asked for come between.
    pub chatters: bool,
    echo: bool,
    errors: bool,
    /// The message that is to come is so long.
    awaited: Option<usize>,
    references: u8,
}

impl Desk {
    fn new() -> Self {
        Self {
            pin: None,
            pins: Vec::new(),
            left: 3,
            unlocked: false,
            network: 1,
            stored: vec![None; 5],
            sent: Vec::new(),
            far: Far::Rings,
            called: Vec::new(),
            call: None,
            ussd: None,
            no_ussd: false,
            asked: 0,
            time: "26/11/28,18:19:13+04".to_owned(),
            refuse: None,
            dies: false,
            silent: false,
            slow: Duration::ZERO,
            dribbles: false,
            chatters: false,
            echo: true,
            errors: false,
            awaited: None,
            references: 0,
        }
    }

    /// As after its power was gone.
    fn restart(&mut self) {
        (self.unlocked, self.echo, self.errors) = (false, true, false);
        (self.awaited, self.call) = (None, None);
    }

    pub fn in_call(&self) -> bool {
        self.call.is_some()
    }

    fn open(&self) -> bool {
        self.pin.is_none() || self.unlocked
    }

    fn device_error(&self, code: u16) -> String {
        if self.errors { format!("+CME ERROR: {code}") } else { "ERROR".to_owned() }
    }

    /// What is answered to a command: lines.
    fn answer(&mut self, command: &str) -> Vec<String> {
        let Some(rest) = command.get(2..).filter(|_| command[..2].eq_ignore_ascii_case("AT")) else {
            return Vec::new();
        };
        let (ok, error) = (|lines: &[String]| [lines, &["OK".to_owned()]].concat(), vec!["ERROR".to_owned()]);
        match rest.to_uppercase().as_str() {
            "" => return ok(&[]),
            "E0" | "E1" => {
                self.echo = rest.ends_with('1');
                return ok(&[]);
            }
            "+CMEE=1" => {
                self.errors = true;
                return ok(&[]);
            }
            "+CPIN?" => {
                let wants = if self.left == 0 { "SIM PUK" } else { "SIM PIN" };
                return ok(&[format!("+CPIN: {}", if self.open() { "READY" } else { wants })]);
            }
            _ => {}
        }
        if let Some(given) = rest.strip_prefix("+CPIN=") {
            let given = given.trim_matches('"').to_owned();
            self.pins.push(given.clone());
            if self.left == 0 {
                return vec![self.device_error(12)];
            }
            if self.pin.as_ref() == Some(&given) {
                (self.unlocked, self.left) = (true, 3);
                return ok(&[]);
            }
            self.left -= 1;
            return vec![self.device_error(16)];
        }
        if !self.open() {
            return vec![self.device_error(if self.left == 0 { 12 } else { 11 })];
        }
        if let Some(to) = rest.strip_prefix('D') {
            let Some(to) = to.strip_suffix(';') else { return vec!["NO CARRIER".to_owned()] };
            if !matches!(self.network, 1 | 5) {
                return vec!["NO CARRIER".to_owned()];
            }
            self.called.push(to.to_owned());
            self.call = Some(Instant::now());
            return match self.far {
                Far::Busy => {
                    self.call = None;
                    vec!["OK".to_owned(), "BUSY".to_owned()]
                }
                _ => ok(&[]),
            };
        }
        if let Some(length) = rest.strip_prefix("+CMGS=") {
            return match length.parse() {
                Ok(length) if length > 0 && length <= 164 => {
                    self.awaited = Some(length);
                    Vec::new()
                }
                _ => vec!["+CMS ERROR: 304".to_owned()],
            };
        }
        if let Some(place) = rest.strip_prefix("+CMGD=") {
            return match place.parse::<usize>().ok().and_then(|place| self.stored.get_mut(place)) {
                Some(stored) => {
                    *stored = None;
                    ok(&[])
                }
                None => vec!["+CMS ERROR: 321".to_owned()],
            };
        }
        let used = self.stored.iter().flatten().count();
        match rest.to_uppercase().as_str() {
            "+CREG?" => ok(&[format!("+CREG: 1,{}", self.network)]),
            "+CSQ" => ok(&["+CSQ: 20,99".to_owned()]),
            "+CPMS?" => ok(&[format!("+CPMS: \"SM\",{used},5,\"SM\",{used},5,\"SM\",{used},5")]),
            "+CCLK?" => ok(&[format!("+CCLK: \"{}\"", self.time)]),
            "+CMGL=4" => {
                let mut lines = Vec::new();
                for (place, stored) in self.stored.iter_mut().enumerate() {
                    if let Some((state, hex)) = stored {
                        lines.push(format!("+CMGL: {place},{state},,{}", hex.len() / 2 - 1));
                        lines.push(hex.clone());
                        *state = 1;
                    }
                }
                ok(&lines)
            }
            "+CLCC" => ok(&match (self.call, self.far) {
                (None, _) => Vec::new(),
                (Some(_), Far::PicksUpBeforeItRings) => vec!["+CLCC: 1,0,0,0,0".to_owned()],
                (Some(_), _) => vec!["+CLCC: 1,0,3,0,0".to_owned()],
            }),
            "+CHUP" | "H" => {
                self.call = None;
                ok(&[])
            }
            text if text.starts_with("+CUSD=1") => {
                self.asked += 1;
                if self.no_ussd {
                    return error;
                }
                let mut lines = ok(&[]);
                lines.extend(self.ussd.iter().map(|text| format!("+CUSD: 0,\"{text}\",15")));
                lines
            }
            "+CMGF=0" | "+CNMI=2,1,0,0,0" | "+CREG=1" | "+CLIP=1" | "+COLP=0" | "+CSCS=\"IRA\"" => ok(&[]),
            _ => error,
        }
    }

    /// What is answered to a message.
    fn message(&mut self, hex: &str, length: usize) -> Vec<String> {
        if !matches!(self.network, 1 | 5) {
            return vec!["+CMS ERROR: 331".to_owned()];
        }
        if let Some(code) = self.refuse {
            return vec![format!("+CMS ERROR: {code}")];
        }
        let Some(sent) = submitted(hex, length) else { return vec!["+CMS ERROR: 304".to_owned()] };
        self.sent.push(sent);
        self.references += 1;
        vec![format!("+CMGS: {}", self.references), "OK".to_owned()]
    }
}

/// Reads a message that is to go out: of the simplest form only, with all that belongs to it and nothing more.
fn submitted(hex: &str, length: usize) -> Option<Sent> {
    let bytes: Vec<u8> = (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok())
        .collect::<Option<_>>()?;
    let [0x00, 0x11, _, digits, 0x91, rest @ ..] = bytes.as_slice() else { return None };
    let (address, rest) = rest.split_at_checked(usize::from(*digits).div_ceil(2))?;
    let to: String = address.iter().map(|byte| format!("{:x}{:x}", byte & 15, byte >> 4)).collect();
    let [0x00, 0x00, _validity, septets, data @ ..] = rest else { return None };
    let bits: Vec<bool> = data.iter().flat_map(|byte| (0..8).map(move |bit| byte >> bit & 1 == 1)).collect();
    let septets = usize::from(*septets);
    if bytes.len() != length + 1 || data.len() != (septets * 7).div_ceil(8) || septets > 160 {
        return None;
    }
    let letter = |bits: &[bool]| bits.iter().rev().fold(0, |code, bit| code << 1 | u8::from(*bit)) as char;
    let text = bits.chunks(7).take(septets).map(letter).collect();
    Some(Sent { to: format!("+{}", to.trim_end_matches('f')), text })
}

/// A message that comes in, in letters of two bytes.
fn delivered(from: &str, text: &str) -> String {
    let digits = from.trim_start_matches('+');
    let padded = if digits.len() % 2 == 1 { format!("{digits}F") } else { digits.to_owned() };
    let swapped: String =
        padded.as_bytes().chunks(2).map(|pair| format!("{}{}", pair[1] as char, pair[0] as char)).collect();
    let kind = if from.starts_with('+') { "91" } else { "81" };
    let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
    format!("0004{:02X}{kind}{swapped}000862118281913140{:02X}{units}", digits.len(), units.len() / 2)
}

/// The modem as a device.
#[derive(Debug)]
pub struct Emulator {
    desk: Arc<Mutex<Desk>>,
    folder: TempDir,
    line: Option<(JoinHandle<()>, mpsc::UnboundedSender<String>)>,
}

impl Emulator {
    /// Not plugged in.
    pub fn new() -> anyhow::Result<Self> {
        let desk = Arc::new(Mutex::new(Desk::new()));
        Ok(Self { desk, folder: tempfile::tempdir()?, line: None })
    }

    /// A file of the modem's name in its own folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts it in; it has just got its power.
    pub fn plug(&mut self) -> anyhow::Result<()> {
        self.unplug();
        self.desk().restart();
        let (master, slave) = SerialStream::pair()?;
        let port = self.file("modem");
        let _there_may_be_none = std::fs::remove_file(&port);
        symlink(slave.name().unwrap_or_default(), port)?;
        let (say, unasked) = mpsc::unbounded_channel();
        let serving = tokio::spawn(serve(master, self.desk.clone(), unasked));
        self.line = Some((serving, say));
        Ok(())
    }

    /// Takes it out.
    pub fn unplug(&mut self) {
        if let Some((serving, _)) = self.line.take() {
            serving.abort();
        }
        let _there_may_be_none = std::fs::remove_file(self.file("modem"));
    }

    /// Says something that nobody asked for.
    pub fn say(&self, line: &str) {
        if let Some((_, say)) = &self.line {
            let _it_may_be_gone = say.send(line.to_owned());
        }
    }

    /// The network is or is not there.
    pub fn network(&self, stat: u8) {
        self.desk().network = stat;
        self.say(&format!("+CREG: {stat}"));
    }

    /// A message comes in, if it has room. False: it has none.
    pub fn receive(&self, from: &str, text: &str) -> bool {
        let place = {
            let mut desk = self.desk();
            let Some(place) = desk.stored.iter().position(Option::is_none) else { return false };
            desk.stored[place] = Some((0, delivered(from, text)));
            place
        };
        self.say(&format!("+CMTI: \"SM\",{place}"));
        true
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.unplug();
    }
}

/// One life of the device.
async fn serve(mut port: SerialStream, desk: Arc<Mutex<Desk>>, mut unasked: mpsc::UnboundedReceiver<String>) {
    let lock = || desk.lock().unwrap_or_else(PoisonError::into_inner);
    let (mut buffer, mut part) = ([0; 256], Vec::new());
    loop {
        let count = tokio::select! {
            read = port.read(&mut buffer) => match read {
                Ok(count) => count,
                Err(_) => {
                    // Nobody has the other end open, which a device does not see.
                    sleep(Duration::from_millis(5)).await;
                    continue;
                }
            },
            Some(line) = unasked.recv() => {
                write(&mut port, &desk, &format!("\r\n{line}\r\n")).await;
                continue;
            }
        };
        for byte in buffer[..count].iter().copied() {
            let (echo, awaited, silent) = {
                let desk = lock();
                (desk.echo, desk.awaited, desk.silent)
            };
            if silent {
                continue;
            }
            if echo {
                write(&mut port, &desk, &char::from(byte).to_string()).await;
            }
            match (byte, awaited) {
                (ESCAPE, _) => {
                    part.clear();
                    lock().awaited = None;
                }
                (END, Some(length)) => {
                    let hex = String::from_utf8_lossy(&std::mem::take(&mut part)).into_owned();
                    let (lines, dies) = {
                        let mut desk = lock();
                        desk.awaited = None;
                        (desk.message(&hex, length), std::mem::take(&mut desk.dies))
                    };
                    if dies {
                        lock().restart();
                        write(&mut port, &desk, "\r\nRDY\r\n").await;
                    } else {
                        reply(&mut port, &desk, &lines).await;
                    }
                }
                (b'\r', None) => {
                    let command = String::from_utf8_lossy(&std::mem::take(&mut part)).into_owned();
                    let (lines, prompts) = {
                        let mut desk = lock();
                        (desk.answer(command.trim()), desk.awaited.is_some())
                    };
                    reply(&mut port, &desk, &lines).await;
                    if prompts {
                        write(&mut port, &desk, "\r\n> ").await;
                    }
                }
                _ => part.push(byte),
            }
        }
    }
}

async fn reply(port: &mut SerialStream, desk: &Arc<Mutex<Desk>>, lines: &[String]) {
    let (slow, chatters) = {
        let desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
        (desk.slow, desk.chatters)
    };
    sleep(slow).await;
    for line in lines {
        if chatters {
            write(port, desk, "\r\n^RSSI: 19\r\n\r\n+CREG: 1\r\n\r\n+CIEV: \"SIGNAL\",3\r\n").await;
        }
        write(port, desk, &format!("\r\n{line}\r\n")).await;
    }
}

async fn write(port: &mut SerialStream, desk: &Arc<Mutex<Desk>>, text: &str) {
    let dribbles = desk.lock().unwrap_or_else(PoisonError::into_inner).dribbles;
    let size = if dribbles { 1 } else { text.len().max(1) };
    for piece in text.as_bytes().chunks(size) {
        let _nobody_may_listen = port.write_all(piece).await;
        if dribbles {
            tokio::task::yield_now().await;
        }
    }
}
