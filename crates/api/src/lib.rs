//! What people and Grafana read: REST, live events, the page.
