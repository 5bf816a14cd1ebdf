//! What stands before an InfluxDB in the cloud or a plant: passes requests on to the real server, and
//! answers writes itself as it is told to.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// Given a write's body as it came, what to answer, if not what the server says.
type Rule = Box<dyn FnMut(&[u8]) -> Option<&'static str> + Send>;

pub struct Proxy {
    pub url: String,
    rule: Arc<Mutex<Rule>>,
}

impl Proxy {
    /// Before the server at `url`.
    pub async fn start(url: &str) -> Proxy {
        let upstream: SocketAddr = url.trim_start_matches("http://").parse().expect("an address");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("its address"));
        let rule: Arc<Mutex<Rule>> = Arc::new(Mutex::new(Box::new(|_| None)));
        let rules = rule.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(serve(client, upstream, rules.clone()));
            }
        });
        Proxy { url, rule }
    }

    pub fn answer(&self, rule: impl FnMut(&[u8]) -> Option<&'static str> + Send + 'static) {
        *self.rule.lock().unwrap_or_else(PoisonError::into_inner) = Box::new(rule);
    }
}

/// One request, then the connection ends.
async fn serve(mut client: TcpStream, upstream: SocketAddr, rule: Arc<Mutex<Rule>>) {
    let mut request = Vec::new();
    let head = loop {
        if let Some(at) = request.windows(4).position(|four| four == b"\r\n\r\n") {
            break at + 4;
        }
        match client.read_buf(&mut request).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
    };
    let text = String::from_utf8_lossy(&request[..head]).into_owned();
    let length = text
        .lines()
        .find_map(|line| line.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let end = head + length.unwrap_or(0);
    while request.len() < end {
        match client.read_buf(&mut request).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
    }
    let ours = match text.starts_with("POST /api/v2/write") {
        true => (rule.lock().unwrap_or_else(PoisonError::into_inner))(&request[head..]),
        false => None,
    };
    if let Some(answer) = ours {
        let _ = client.write_all(answer.as_bytes()).await;
        return;
    }
    let Ok(mut server) = TcpStream::connect(upstream).await else { return };
    let head_only = text.trim_end().to_owned() + "\r\nconnection: close\r\n\r\n";
    let sent = async {
        server.write_all(head_only.as_bytes()).await?;
        server.write_all(&request[head..]).await?;
        tokio::io::copy(&mut server, &mut client).await
    };
    let _ = sent.await;
}
