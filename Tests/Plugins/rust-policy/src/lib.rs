//! A policy evaluator: it blocks posts with a word that the configuration forbids, warns of long ones, and replaces the
//! links of http by those of https.
//!
//! README.md says how it was built; with `+simd128`, it is the policy in ../rust-simd-policy.

#[cfg(target_feature = "simd128")]
mod vectors;

use serde_json::{json, Value};

#[cfg(not(target_feature = "simd128"))]
const NAME: &str = "com.example.rust-policy";
#[cfg(target_feature = "simd128")]
const NAME: &str = "com.example.rust-simd-policy";

/// Gives the host a buffer; `dealloc` gets the same size.
#[no_mangle]
pub extern "C" fn alloc(size: usize) -> *mut u8 {
    Box::into_raw(vec![0; size].into_boxed_slice()) as *mut u8
}

/// # Safety
///
/// The buffer came from `alloc` or from an answer, with this size.
#[no_mangle]
pub unsafe extern "C" fn dealloc(pointer: *mut u8, size: usize) {
    drop(Box::from_raw(std::slice::from_raw_parts_mut(pointer, size)));
}

/// A document in a buffer of its own, as `(ptr << 32) | len`.
fn give(document: Value) -> u64 {
    let bytes = document.to_string().into_bytes().into_boxed_slice();
    let length = bytes.len() as u64;
    (Box::into_raw(bytes) as *mut u8 as u64) << 32 | length
}

#[no_mangle]
pub extern "C" fn plugin_init() -> u64 {
    give(json!({"abi_version": 1, "id": NAME, "name": "House Rules", "version": "1.0.0"}))
}

#[no_mangle]
pub extern "C" fn plugin_capabilities() -> u64 {
    give(json!({"abi_version": 1}))
}

/// # Safety
///
/// The host has written `length` bytes at `pointer`.
#[no_mangle]
pub unsafe extern "C" fn plugin_handle_request(pointer: *const u8, length: usize) -> u64 {
    let request: Value = serde_json::from_slice(std::slice::from_raw_parts(pointer, length)).unwrap_or(Value::Null);
    give(match request["action"].as_str() {
        Some("evaluate_policy") => evaluate(&request["payload"]["content"], &request["config"]),
        _ => json!({"status": "error", "code": "unsupported", "message": "only evaluate_policy is supported"}),
    })
}

#[cfg(not(target_feature = "simd128"))]
fn character_count(text: &str) -> usize {
    text.chars().count()
}
#[cfg(target_feature = "simd128")]
use vectors::character_count;

fn evaluate(content: &Value, config: &Value) -> Value {
    let text = content["text"].as_str().unwrap_or("");
    let lower = text.to_ascii_lowercase();
    let forbidden: Vec<String> = config["forbidden"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|word| lower.contains(&word.to_ascii_lowercase()))
        .map(|word| format!("the text contains {word:?}"))
        .collect();
    if !forbidden.is_empty() {
        return json!({"status": "ok", "decision": "block", "reasons": forbidden});
    }
    let mut answer = json!({"status": "ok", "decision": "allow", "reasons": []});
    let length = character_count(text);
    if length > 280 {
        answer["decision"] = json!("warn");
        answer["reasons"] = json!([format!("the text has {length} characters, more than 280")]);
    }
    if text.contains("http://") {
        answer["content"] = json!({"text": text.replace("http://", "https://")});
    }
    answer
}
