//! What a listener does with those who come slowly, in crowds, or at the end.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, routing::get};
use presswatch_runtime::http::{Limits, plain, serve};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, mpsc},
    task::JoinHandle,
};
use tokio_util::sync::CancellationToken;

/// How long anything may take that is waited for.
const SOON: Duration = Duration::from_secs(30);
const ASK: &[u8] = b"GET / HTTP/1.1\r\nHost: here\r\n\r\n";

/// Two.
fn places() -> Arc<Semaphore> {
    Arc::new(Semaphore::new(2))
}

fn limits() -> Limits {
    let short = Duration::from_millis(300);
    Limits { head: short, handshake: short, head_bytes: 8192, drain: SOON }
}

async fn listen() -> anyhow::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// Serves a greeting; ends when the token is cancelled.
async fn start(limits: Limits) -> anyhow::Result<(SocketAddr, CancellationToken, JoinHandle<()>)> {
    let (listener, address) = listen().await?;
    let token = CancellationToken::new();
    let router = Router::new().route("/", get(async || "good day"));
    let serving = tokio::spawn(serve(listener, router, places(), limits, plain, token.clone()));
    Ok((address, token, serving))
}

/// All that comes until the other side closes.
async fn rest(stream: &mut TcpStream) -> anyhow::Result<String> {
    let mut all = Vec::new();
    tokio::time::timeout(SOON, stream.read_to_end(&mut all)).await??;
    Ok(String::from_utf8(all)?)
}

/// One answer, by what stands at its end.
async fn answer(stream: &mut TcpStream, end: &str) -> anyhow::Result<String> {
    let mut all = Vec::new();
    let reading = async {
        while !all.ends_with(end.as_bytes()) {
            if stream.read_buf(&mut all).await? == 0 {
                anyhow::bail!("closed after {}", String::from_utf8_lossy(&all));
            }
        }
        anyhow::Ok(())
    };
    tokio::time::timeout(SOON, reading).await??;
    Ok(String::from_utf8(all)?)
}

#[tokio::test]
async fn who_sends_half_a_request_is_let_go() -> anyhow::Result<()> {
    let (address, ..) = start(limits()).await?;
    for begun in [&b""[..], b"GET / HT", b"GET / HTTP/1.1\r\nHost: here\r\n"] {
        let mut slow = TcpStream::connect(address).await?;
        slow.write_all(begun).await?;
        assert!(!rest(&mut slow).await?.contains("good day"));
    }
    // Between two requests as well.
    let mut idle = TcpStream::connect(address).await?;
    idle.write_all(ASK).await?;
    assert!(rest(&mut idle).await?.ends_with("good day"));
    Ok(())
}

/// A byte now and then keeps nobody in: the whole head has its time.
#[tokio::test]
async fn who_drips_is_let_go() -> anyhow::Result<()> {
    let (address, ..) = start(limits()).await?;
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(b"GET / HTTP/1.1\r\nX-Slow: ").await?;
    let (mut reading, mut writing) = stream.split();
    let dripping = async {
        while writing.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let mut all = Vec::new();
    let ended = async {
        tokio::select! {
            read = reading.read_to_end(&mut all) => drop(read),
            () = dripping => {}
        }
    };
    tokio::time::timeout(SOON, ended).await?;
    Ok(())
}

#[tokio::test]
async fn a_head_has_its_size() -> anyhow::Result<()> {
    let (address, ..) = start(limits()).await?;
    let mut stream = TcpStream::connect(address).await?;
    let head = format!("GET / HTTP/1.1\r\nX-Large: {}\r\n\r\n", "x".repeat(9000));
    // It may close before it has read everything.
    let _closed = stream.write_all(head.as_bytes()).await;
    let mut all = Vec::new();
    let _reset = tokio::time::timeout(SOON, stream.read_to_end(&mut all)).await?;
    assert!(!String::from_utf8(all)?.contains("good day"));
    Ok(())
}

/// More than there are places wait, and have their turn when one ends.
#[tokio::test]
async fn a_crowd_waits_for_its_turn() -> anyhow::Result<()> {
    let (address, ..) = start(Limits { head: SOON, ..limits() }).await?;
    let mut inside = [TcpStream::connect(address).await?, TcpStream::connect(address).await?];
    for stream in &mut inside {
        stream.write_all(ASK).await?;
        answer(stream, "good day").await?;
    }
    let mut third = TcpStream::connect(address).await?;
    third.write_all(ASK).await?;
    let waits = tokio::time::timeout(Duration::from_millis(200), answer(&mut third, "good day")).await;
    assert!(waits.is_err(), "there was a third place");
    drop(inside);
    answer(&mut third, "good day").await?;
    Ok(())
}

/// Who never greets keeps a place for a while, and holds up nobody.
#[tokio::test]
async fn a_handshake_holds_up_nobody() -> anyhow::Result<()> {
    let (listener, address) = listen().await?;
    let (told, mut hears) = mpsc::unbounded_channel();
    let shake = move |mut stream: TcpStream| {
        let told = told.clone();
        async move {
            let _gone = told.send(());
            let mut hello = [0];
            stream.read_exact(&mut hello).await?;
            Ok(stream)
        }
    };
    let router = Router::new().route("/", get(async || "good day"));
    tokio::spawn(serve(listener, router, places(), limits(), shake, CancellationToken::new()));
    let mut silent = TcpStream::connect(address).await?;
    tokio::time::timeout(SOON, hears.recv()).await?;
    let mut other = TcpStream::connect(address).await?;
    other.write_all(b"!").await?;
    other.write_all(ASK).await?;
    answer(&mut other, "good day").await?;
    assert_eq!(rest(&mut silent).await?, "");
    Ok(())
}

/// An answer that has begun comes to its end; nobody new comes in.
#[tokio::test]
async fn at_the_end_answers_are_finished() -> anyhow::Result<()> {
    let (listener, address) = listen().await?;
    let token = CancellationToken::new();
    let (told, mut hears) = mpsc::unbounded_channel();
    let go = CancellationToken::new();
    let wait = go.clone();
    let handler = async move || {
        let _gone = told.send(());
        wait.cancelled().await;
        "late"
    };
    let router = Router::new().route("/", get(handler));
    let serving = tokio::spawn(serve(listener, router, places(), limits(), plain, token.clone()));
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(ASK).await?;
    tokio::time::timeout(SOON, hears.recv()).await?;
    token.cancel();
    while TcpStream::connect(address).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    go.cancel();
    assert!(rest(&mut stream).await?.ends_with("late"));
    tokio::time::timeout(SOON, serving).await??;
    Ok(())
}

/// And who does not come to an end is left behind.
#[tokio::test]
async fn at_the_end_nobody_is_waited_for_for_ever() -> anyhow::Result<()> {
    let (listener, address) = listen().await?;
    let (token, (told, mut hears)) = (CancellationToken::new(), mpsc::unbounded_channel());
    let handler = async move || {
        let _gone = told.send(());
        std::future::pending::<()>().await;
    };
    let router = Router::new().route("/", get(handler));
    let limits = Limits { drain: Duration::from_millis(50), ..limits() };
    let serving = tokio::spawn(serve(listener, router, places(), limits, plain, token.clone()));
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(ASK).await?;
    tokio::time::timeout(SOON, hears.recv()).await?;
    token.cancel();
    tokio::time::timeout(SOON, serving).await??;
    Ok(())
}
