//! The first start: buckets and identity. Later starts: that both are as they must be.

use influxdb2::{
    RequestError,
    api::{buckets::ListBucketsRequest, organization::ListOrganizationRequest, write::TimestampPrecision},
    models::PostBucketRequest,
};
use presswatch_domain::{Span, StoreId, StoreIdentity, UtcMs};

use super::{
    InfluxConfig,
    http::{Answer, Http},
    query,
};
use crate::StoreError;

/// Measurement of the store's identity, one point at the beginning of time.
const STORE: &str = "store";

/// The buckets' ids and the store's identity; made, if they are not there.
pub async fn provision(
    http: &Http,
    config: &InfluxConfig,
    simulated: bool,
) -> Result<(Vec<String>, StoreIdentity), StoreError> {
    let names = [&config.telemetry, &config.record, &config.rollup];
    let (mut ids, mut missing) = (Vec::new(), Vec::new());
    for name in names {
        match bucket(http, config, name).await? {
            Some(id) => ids.push(id),
            None => missing.push(name.as_str()),
        }
    }
    if !missing.is_empty() {
        make(http, config, &missing).await?;
        ids.clear();
        for name in names {
            let id = bucket(http, config, name).await?;
            ids.push(id.ok_or_else(|| by_hand(config, &[name], "it was made and can't be seen"))?);
        }
    }
    if let Some(identity) = identity(http, config).await? {
        return Ok((ids, identity));
    }
    let id = StoreId::from_bits(presswatch_runtime::random::bits() as u32);
    let mut point = format!("{STORE} id=\"{id}\",simulated={simulated} 0\n").into_bytes();
    let answer = http.post(&config.record, TimestampPrecision::Milliseconds, &mut point).await;
    match answer.map_err(|e| StoreError::failed(format!("{}, fixing its identity", config.place()), e))? {
        Answer::Stored => {}
        Answer::Partial { reason, .. } | Answer::Refused(reason) => {
            return Err(StoreError::failed(format!("{}, fixing its identity", config.place()), reason));
        }
    }
    // Read again: another first start at the same moment may have been the later.
    let identity = identity(http, config).await?;
    let identity = identity
        .ok_or_else(|| StoreError::failed(config.place(), "its identity was written and can't be read"))?;
    Ok((ids, identity))
}

/// The store's identity, if its buckets and that are there; makes nothing.
pub async fn look(config: &InfluxConfig) -> Result<Option<StoreIdentity>, StoreError> {
    let http = Http::new(config.clone())?;
    for name in [&config.telemetry, &config.record, &config.rollup] {
        if bucket(&http, config, name).await?.is_none() {
            return Ok(None);
        }
    }
    identity(&http, config).await
}

/// A bucket's id, if the token can see it.
async fn bucket(http: &Http, config: &InfluxConfig, name: &str) -> Result<Option<String>, StoreError> {
    let request = ListBucketsRequest {
        org: Some(config.org.clone()),
        name: Some(name.to_owned()),
        ..Default::default()
    };
    let found = match http.client.list_buckets(Some(request)).await {
        Ok(found) => found,
        Err(RequestError::Http { status, text })
            if status.as_u16() == 404 && !text.contains("organization") =>
        {
            return Ok(None);
        }
        Err(error) => return Err(http.failed(name, error)),
    };
    let Some(bucket) = found.buckets.into_iter().find(|bucket| bucket.name == name) else { return Ok(None) };
    let forgets = bucket.retention_rules.iter().any(|rule| rule.every_seconds != 0);
    if forgets && name != config.telemetry {
        return Err(StoreError::Config {
            place: config.place(),
            problem: format!(
                "bucket {name} forgets: set its retention to 0 (for ever), or name another bucket"
            ),
        });
    }
    Ok(bucket.id)
}

async fn make(http: &Http, config: &InfluxConfig, missing: &[&str]) -> Result<(), StoreError> {
    let request = ListOrganizationRequest { org: Some(config.org.clone()), ..ListOrganizationRequest::new() };
    let found = http.client.list_organizations(request).await.map_err(|e| http.failed("organisations", e))?;
    let org = found.orgs.into_iter().find(|org| org.name == config.org).and_then(|org| org.id);
    let Some(org) = org else {
        return Err(by_hand(config, missing, "the token can't see the organisation, so it can't make them"));
    };
    for name in missing {
        match http.client.create_bucket(Some(PostBucketRequest::new(org.clone(), (*name).to_owned()))).await {
            Ok(()) => tracing::info!(bucket = name, org = config.org, "bucket made"),
            // Another first start at the same moment made it.
            Err(RequestError::Http { status, .. }) if status.as_u16() == 422 => {}
            Err(RequestError::Http { status, .. }) if matches!(status.as_u16(), 401 | 403) => {
                return Err(by_hand(config, missing, "the token may not make buckets"));
            }
            Err(error) => return Err(http.failed(name, error)),
        }
    }
    Ok(())
}

/// What a person must make.
fn by_hand(config: &InfluxConfig, missing: &[&str], why: &str) -> StoreError {
    let org = &config.org;
    let commands =
        missing.iter().map(|name| format!("influx bucket create --org {org} --name {name} --retention 0"));
    let commands = commands.collect::<Vec<_>>().join("; ");
    StoreError::Config {
        place: config.place(),
        problem: format!(
            "bucket {} is missing, or hidden from the token; {why}. Make what is missing ({commands}) and give the token read and write on {}, {} and {}",
            missing.join(", "),
            config.telemetry,
            config.record,
            config.rollup
        ),
    }
}

async fn identity(http: &Http, config: &InfluxConfig) -> Result<Option<StoreIdentity>, StoreError> {
    let flux = format!(
        "{} |> filter(fn: (r) => r._measurement == \"{STORE}\")",
        query::from(&config.record, Span::new(UtcMs(0), UtcMs(1)))
    );
    let (mut id, mut simulated) = (None, None);
    for record in http.small(&config.record, flux).await? {
        let value = record.values.get("_value");
        id = id.or_else(|| value.and_then(|value| value.string()));
        simulated = simulated.or_else(|| value.and_then(|value| value.bool()));
    }
    match (id, simulated) {
        (Some(id), Some(simulated)) => {
            let id = id
                .parse()
                .map_err(|e: String| StoreError::failed(format!("{}, its id", config.place()), e))?;
            Ok(Some(StoreIdentity { id, simulated }))
        }
        _ => Ok(None),
    }
}
