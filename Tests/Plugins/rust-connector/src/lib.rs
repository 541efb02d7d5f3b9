//! A connector in Rust with serde, on the helpers that `ssplug new --lang rust` writes: it counts its posts in the store,
//! announces each as an event, asks its platform for insights, and gives the payload of a custom action back, but for one
//! that makes it panic. README.md says how it was built.

mod ssplug;

use serde_json::{json, Value};
use ssplug::{emit, log, store, Answer, Failure, Level, Request};

pub fn metadata() -> Value {
    json!({"abi_version": 1, "id": "com.example.rust-connector", "name": "Rust Connector", "version": "1.0.0"})
}

pub fn capabilities() -> Value {
    json!({
        "abi_version": 1,
        "can_publish_text": true,
        "can_read_analytics": true,
        "platforms": ["rust-net"],
        "required_network_domains": ["api.rust-net.example"],
        "needs_kv_store": true
    })
}

pub fn handle(request: Request, _config: &Value) -> Answer {
    match request {
        Request::Publish { text, .. } => publish(&text),
        Request::FetchInsights { start, end } => insights(&start, &end),
        Request::Custom { action, .. } if action == "panic" => panic!("as asked"),
        Request::Custom { payload, .. } => Ok(json!({ "echo": payload })),
        _ => Err(Failure::new("unsupported", "Request type not supported")),
    }
}

fn publish(text: &str) -> Answer {
    let count = store::get("posts")?.and_then(|text| text.parse::<u64>().ok()).unwrap_or(0) + 1;
    store::set("posts", &count.to_string());
    log(Level::Info, &format!("post {count} has {} bytes", text.len()));
    emit(&json!({"event": "published", "post": count}));
    Ok(json!({"post_id": format!("rust-{count}"), "text": text}))
}

fn insights(start: &str, end: &str) -> Answer {
    let url = format!("https://api.rust-net.example/insights?from={start}&to={end}");
    let reply = ssplug::http::get(&url).header("Accept", "application/json").send()?;
    let metrics: Value = serde_json::from_str(&reply.body)
        .map_err(|problem| Failure::new("platform_answer", problem.to_string()))?;
    Ok(json!({"http_status": reply.status, "metrics": metrics}))
}
