//! A content transformer: it collapses runs of white space in a post and appends the hashtags that the text lacks.
//!
//! README.md says how it was built.

use serde_json::{json, Value};

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
    give(json!({"abi_version": 1, "id": "com.example.rust-transformer", "name": "Tidy", "version": "1.0.0"}))
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
        Some("transform_content") => transform(&request["payload"]["content"]),
        _ => json!({"status": "error", "code": "unsupported", "message": "only transform_content is supported"}),
    })
}

fn transform(content: &Value) -> Value {
    let words: Vec<&str> = content["text"].as_str().unwrap_or("").split_whitespace().collect();
    let mut text = words.join(" ");
    for tag in content["hashtags"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let word = format!("#{tag}");
        if !words.contains(&word.as_str()) {
            text.push(' ');
            text.push_str(&word);
        }
    }
    json!({"status": "ok", "content": {"text": text}})
}
