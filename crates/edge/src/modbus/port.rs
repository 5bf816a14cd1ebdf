//! A stream that both the protocol's library and who listens to the line may read. RTU has no transaction
//! numbers: what came late must be listened to and thrown away before the next question.

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf},
    time::{Instant, timeout},
};

/// A serial port or a connection.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// A line that is never silent is no line of ours: given up after so many times the silence asked for.
const PATIENCE: u32 = 20;

/// Clones share the stream; one reads at a time.
#[derive(Clone)]
pub(super) struct Port(Arc<Mutex<Box<dyn Stream>>>);

impl Port {
    pub(super) fn new(stream: impl Stream + 'static) -> Self {
        Self(Arc::new(Mutex::new(Box::new(stream))))
    }

    /// Listens until nothing came for `window`; gives how many bytes came before that.
    pub(super) async fn quiet(&mut self, window: Duration) -> io::Result<usize> {
        let (end, mut buffer, mut heard) = (Instant::now() + window * PATIENCE, [0; 256], 0);
        loop {
            match timeout(window, self.read(&mut buffer)).await {
                Err(_silent) => return Ok(heard),
                Ok(Ok(0)) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(Ok(bytes)) => heard += bytes,
                Ok(Err(error)) => return Err(error),
            }
            if Instant::now() > end {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "the line is never silent"));
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Box<dyn Stream>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AsyncRead for Port {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut **self.lock()).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Port {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut **self.lock()).poll_write(cx, bytes)
    }

    /// What was written is the kernel's. Flushing a serial port would wait for the last bit to be sent, and
    /// with it a whole thread.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut **self.lock()).poll_shutdown(cx)
    }
}
