//! What a store is, fixed when it was made.

use presswatch_store::StoreError;

use crate::{bed::*, on_both};

on_both! {
    async fn identity_and_kind_are_fixed(bed: Bed) {
        let store = bed.open_as(true).await.expect("a store");
        let identity = store.identity();
        assert!(identity.simulated);
        drop(store);
        let error = bed.open_as(false).await.expect_err("of the other kind");
        assert!(matches!(error, StoreError::Kind { holds: "simulated", wanted: "real", .. }), "{error}");
        assert_eq!(bed.open_as(true).await.expect("a store").identity(), identity);
    }

    async fn a_real_store_refuses_simulated_data(bed: Bed) {
        drop(bed.open_as(false).await.expect("a store"));
        assert!(matches!(bed.open_as(true).await, Err(StoreError::Kind { holds: "real", .. })));
    }

    async fn its_size_is_told(bed: Bed) {
        let (store, plant) = (bed.open().await, plant());
        write(&store, &plant, &[value(1, T0, 1.0)]).await;
        let size = store.size().await.expect("size");
        assert!(matches!(bed, Bed::Influx(_)) || size > 4096, "{size}");
    }
}
