//! A client that speaks MQTT byte by byte, for what no library does.

use std::{net::SocketAddr, time::Duration};

use anyhow::{Context, bail, ensure};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::packets::{Framer, Packet};

const CONNACK: u8 = 2;
/// How long a broker may take for an answer.
const ANSWER: Duration = Duration::from_secs(10);

/// Who says hello.
#[derive(Debug, Clone)]
pub struct Hello<'a> {
    /// The client id.
    pub id: &'a str,
    /// User and password.
    pub login: (&'a str, &'a str),
    /// 4 is MQTT 3.1.1.
    pub level: u8,
    /// Nothing of an earlier session.
    pub clean: bool,
}

impl Hello<'_> {
    /// The CONNECT; from level 5 on with properties, and a will with properties.
    pub fn packet(&self) -> Vec<u8> {
        let new = self.level >= 5;
        let mut flags = 0b1100_0000 | u8::from(self.clean) << 1;
        let mut body = text("MQTT");
        let mut payload = text(self.id);
        if new {
            flags |= 0b0000_0100;
            // Will delay, then topic and payload.
            payload.extend([5, 24, 0, 0, 0, 1]);
            payload.extend(text("presswatch/v1/test/edge1/status"));
            payload.extend(text("{}"));
        }
        payload.extend(text(self.login.0));
        payload.extend(text(self.login.1));
        body.extend([self.level, flags, 0, 60]);
        if new {
            // Session expiry, receive maximum.
            body.extend([8, 17, 0, 0, 0, 60, 33, 0, 10]);
        }
        body.extend(payload);
        packet(1 << 4, &body)
    }
}

/// A SUBSCRIBE with id 1.
pub fn subscribe(filter: &str, quality: u8) -> Vec<u8> {
    let mut body = vec![0, 1];
    body.extend(text(filter));
    body.push(quality);
    packet(8 << 4 | 2, &body)
}

/// A PUBLISH of QoS 0.
pub fn publish(topic: &str, payload: &[u8]) -> Vec<u8> {
    let mut body = text(topic);
    body.extend(payload);
    packet(3 << 4, &body)
}

/// A PUBLISH of MQTT 5 with a user property, a response topic and an expiry.
pub fn publish_5(topic: &str, payload: &[u8]) -> Vec<u8> {
    let mut properties = vec![2, 0, 0, 0, 60, 8];
    properties.extend(text("answer"));
    properties.push(38);
    properties.extend(text("name"));
    properties.extend(text("value"));
    let mut body = text(topic);
    body.push(properties.len() as u8);
    body.extend(properties);
    body.extend(payload);
    packet(3 << 4, &body)
}

/// A text as MQTT has it: its length, then its bytes.
pub fn text(text: &str) -> Vec<u8> {
    let mut bytes = (text.len() as u16).to_be_bytes().to_vec();
    bytes.extend(text.as_bytes());
    bytes
}

/// A packet with this first byte.
pub fn packet(head: u8, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![head];
    let mut rest = body.len();
    loop {
        let more = rest > 127;
        bytes.push((rest & 127) as u8 | u8::from(more) << 7);
        rest >>= 7;
        if !more {
            break;
        }
    }
    bytes.extend(body);
    bytes
}

/// One connection.
#[derive(Debug)]
pub struct Rough {
    stream: TcpStream,
    framer: Framer,
    read: Vec<Packet>,
}

impl Rough {
    /// TCP only.
    pub async fn open(broker: SocketAddr) -> anyhow::Result<Rough> {
        let stream = TcpStream::connect(broker).await?;
        stream.set_nodelay(true)?;
        Ok(Rough { stream, framer: Framer::default(), read: Vec::new() })
    }

    /// With CONNECT and a CONNACK that lets it in.
    pub async fn enter(broker: SocketAddr, hello: &Hello<'_>) -> anyhow::Result<Rough> {
        let mut rough = Rough::open(broker).await?;
        rough.send(&hello.packet()).await?;
        let answer = rough.next().await?;
        ensure!(answer.kind() == CONNACK && answer.bytes().get(3) == Some(&0), "not let in: {answer:?}");
        Ok(rough)
    }

    /// Sends these bytes as they are.
    pub async fn send(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        Ok(tokio::time::timeout(ANSWER, self.stream.write_all(bytes)).await.context("not taken")??)
    }

    /// The next packet that comes.
    pub async fn next(&mut self) -> anyhow::Result<Packet> {
        let mut buffer = [0; 4096];
        while self.read.is_empty() {
            let read = tokio::time::timeout(ANSWER, self.stream.read(&mut buffer)).await;
            let count = read.context("no answer")??;
            if count == 0 {
                bail!("the broker has closed the connection");
            }
            self.read = self.framer.push(&buffer[..count]);
        }
        Ok(self.read.remove(0))
    }

    /// Ends it with a reset.
    pub fn reset(self) -> anyhow::Result<()> {
        Ok(self.stream.set_zero_linger()?)
    }
}
