//! What every engine must do: each check runs on the embedded store and on a real InfluxDB, each time in a
//! store of its own. What only one engine can do wrong stands in `embedded` and `influx`.

mod bed;
mod embedded;
mod events;
mod evidence;
mod influx;
mod influxd;
mod opening;
mod process;
mod proxy;
mod reference;
mod rollups;
mod rows;

/// Makes two tests of each check: one an engine.
macro_rules! on_both {
    ($($(#[$doc:meta])* async fn $name:ident($bed:ident: Bed) $body:block)*) => {$(
        $(#[$doc])*
        mod $name {
            use super::*;

            async fn check($bed: Bed) $body

            #[tokio::test(flavor = "multi_thread")]
            async fn embedded() {
                check(Bed::embedded()).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn influxdb() {
                check(Bed::influx(stringify!($name)).await).await;
            }
        }
    )*};
}
pub(crate) use on_both;
