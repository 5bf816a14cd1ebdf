//! A line: turn by turn, for ever.

use std::time::Duration;

use presswatch_mqtt::Backoff;
use presswatch_runtime::Clock;
use tokio::time::{Instant, sleep};

use super::{
    Client, LineConfig, ReadFault,
    device::Device,
    schedule::{Next, Now, Schedule},
};

/// How long opening a line may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long to wait before a line is opened again: at first, and at most.
const BACKOFF: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));

/// One line and all devices on it.
#[derive(Debug)]
pub(super) struct Line {
    name: String,
    clock: Clock,
    client: Client,
    devices: Vec<Device>,
    schedule: Schedule,
    backoff: Backoff,
    /// Since when it can't be opened.
    closed: Option<Instant>,
}

impl Line {
    pub(super) fn new(config: LineConfig, clock: Clock) -> Self {
        let name = config.at.to_string();
        let device = |config| Device::new(name.clone(), config);
        let devices: Vec<Device> = config.devices.into_iter().map(device).collect();
        let schedule = Schedule::new(devices.iter().map(Device::periods).collect(), now(&clock));
        let client = Client::new(config.at);
        Self {
            name,
            clock,
            client,
            devices,
            schedule,
            backoff: Backoff::new(BACKOFF.0, BACKOFF.1),
            closed: None,
        }
    }

    /// Reads, until it is dropped.
    pub(super) async fn run(mut self) {
        loop {
            let now_ms = now(&self.clock).mono_ms;
            match self.schedule.next(now_ms) {
                None => return,
                Some(Next::Wait { until_ms }) => {
                    sleep(Duration::from_millis((until_ms - now_ms).max(0) as u64)).await;
                }
                Some(Next::Read { device, groups, silent }) => match self.client.connect(CONNECT).await {
                    Ok(()) => {
                        self.opened();
                        self.turn(device, groups, silent).await;
                    }
                    Err(fault) => self.lost(fault).await,
                },
            }
        }
    }

    /// One device's turn.
    async fn turn(&mut self, place: usize, due: Vec<usize>, silent: bool) {
        let (begun, now_ms) = (Instant::now(), now(&self.clock).mono_ms);
        let device = &mut self.devices[place];
        let mut groups = due;
        let probed = if silent { device.probe(&mut self.client).await } else { Ok(()) };
        let (readings, fault) = match probed {
            Err(fault) => (device.missing(&groups), Some(fault)),
            Ok(()) => {
                if silent {
                    groups = self.schedule.answered(place, now_ms);
                }
                device.read(&mut self.client, &groups, now_ms).await
            }
        };
        device.heard(fault.as_ref());
        let labels = [("line", self.name.clone())];
        metrics::histogram!("presswatch_modbus_round_seconds", &labels).record(begun.elapsed().as_secs_f64());
        let now = now(&self.clock);
        match fault {
            Some(_) => self.schedule.failed(place, now.mono_ms),
            None => self.schedule.read(place, &groups, now),
        }
        self.devices[place].tell(readings).await;
    }

    /// The line can't be opened: nothing on it answers.
    async fn lost(&mut self, fault: ReadFault) {
        let labels = [("line", self.name.clone()), ("kind", fault.kind().to_owned())];
        metrics::counter!("presswatch_modbus_failures_total", &labels).increment(1);
        if self.closed.is_none() {
            self.closed = Some(Instant::now());
            tracing::warn!(line = self.name, reason = %fault, "line is not there");
        }
        let now_ms = now(&self.clock).mono_ms;
        for (place, device) in self.devices.iter().enumerate() {
            device.tell(device.missing(&self.schedule.due(place, now_ms))).await;
        }
        self.schedule.lost(now_ms);
        sleep(self.backoff.delay()).await;
    }

    fn opened(&mut self) {
        self.backoff.reset();
        if let Some(since) = self.closed.take() {
            tracing::info!(line = self.name, silent_s = since.elapsed().as_secs_f64(), "line is there again");
        }
    }
}

fn now(clock: &Clock) -> Now {
    let stamp = clock.now();
    Now { mono_ms: stamp.mono_ms as i64, anchor_ms: stamp.line.anchor_ms }
}
