//! What a plugin and its host exchange. Nothing here is a plugin's own: it calls `metadata`, `capabilities` and `handle`
//! of the crate.
#![allow(dead_code)]

use serde::Deserialize;
use serde_json::{json, Map, Value};

/// A request; what a plugin does not know is `Unknown`.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Request {
    Publish {
        text: String,
        #[serde(default)]
        media_urls: Vec<String>,
        #[serde(default)]
        hashtags: Vec<String>,
        #[serde(default)]
        metadata: Value,
    },
    DeletePost {
        post_id: String,
    },
    FetchComments {
        post_id: String,
        cursor: Option<String>,
    },
    ReplyComment {
        comment_id: String,
        text: String,
    },
    FetchInsights {
        start: String,
        end: String,
    },
    FetchPostMetrics {
        post_id: String,
    },
    ExchangeCode {
        code: String,
        redirect_uri: String,
    },
    RefreshToken {
        refresh_token: String,
    },
    Custom {
        action: String,
        #[serde(default)]
        payload: Value,
    },
    #[serde(other)]
    Unknown,
}

/// The members of a response, an object, or why there is none.
pub type Answer = Result<Value, Failure>;

/// An error that the plugin answers.
#[derive(Debug, Deserialize)]
pub struct Failure {
    /// A word for programs.
    pub code: String,
    /// A text for people.
    pub message: String,
    /// Whether the same request may succeed later.
    #[serde(default)]
    pub retryable: bool,
}

impl Failure {
    /// An error that stays one, however often the request is sent.
    pub fn new(code: &str, message: impl Into<String>) -> Failure {
        Failure {
            code: code.into(),
            message: message.into(),
            retryable: false,
        }
    }

    /// An error that may be gone when the request is sent again.
    pub fn retryable(code: &str, message: impl Into<String>) -> Failure {
        Failure {
            code: code.into(),
            message: message.into(),
            retryable: true,
        }
    }
}

mod host {
    #[link(wasm_import_module = "env")]
    extern "C" {
        pub fn host_log(level: i32, text: *const u8, length: usize);
        pub fn host_http_request(request: *const u8, length: usize) -> u64;
        pub fn host_store_get(key: *const u8, length: usize) -> u64;
        pub fn host_store_set(
            key: *const u8,
            key_length: usize,
            value: *const u8,
            value_length: usize,
        );
        pub fn host_emit_event(event: *const u8, length: usize);
    }
}

#[derive(Clone, Copy, Debug)]
pub enum Level {
    Trace,
    Debug,
    Info,
    Warn,
    Error,
}

/// Writes a line of log.
pub fn log(level: Level, text: &str) {
    unsafe { host::host_log(level as i32, text.as_ptr(), text.len()) }
}

/// Emits an event for other plugins and programs.
pub fn emit(event: &Value) {
    let text = event.to_string();
    unsafe { host::host_emit_event(text.as_ptr(), text.len()) }
}

/// The plugin's store of keys and values.
pub mod store {
    use super::{host, take, Failure, Value};

    /// The value of a key, if there is one.
    pub fn get(key: &str) -> Result<Option<String>, Failure> {
        let bytes = match take(unsafe { host::host_store_get(key.as_ptr(), key.len()) }) {
            None => return Ok(None),
            Some(bytes) => bytes,
        };
        // Without the permission storage_access, the host gives an error instead of a value.
        if bytes.starts_with(b"{\"status\":\"error\",\"code\":\"permission_denied\"") {
            if let Ok(failure) = serde_json::from_slice(&bytes) {
                return Err(failure);
            }
        }
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// Sets the value of a key; it is on the disk when this returns.
    pub fn set(key: &str, value: &str) {
        unsafe { host::host_store_set(key.as_ptr(), key.len(), value.as_ptr(), value.len()) }
    }

    /// The document that is the value of a key, if there is one.
    pub fn get_json(key: &str) -> Result<Option<Value>, Failure> {
        Ok(get(key)?.and_then(|text| serde_json::from_str(&text).ok()))
    }
}

/// Requests to the hosts that plugin.json names.
pub mod http {
    use super::{host, json, take, Deserialize, Failure, Map, Value};

    pub struct Call {
        document: Map<String, Value>,
    }

    /// What came back; the names of headers are in lower case.
    #[derive(Debug, Deserialize)]
    pub struct Reply {
        #[serde(rename = "http_status")]
        pub status: u16,
        #[serde(default)]
        pub headers: std::collections::HashMap<String, Vec<String>>,
        #[serde(default)]
        pub body: String,
    }

    pub fn get(url: &str) -> Call {
        call("GET", url)
    }

    pub fn post(url: &str, body: &Value) -> Call {
        let mut call = call("POST", url);
        call.document.insert("body".into(), body.clone());
        call
    }

    pub fn call(method: &str, url: &str) -> Call {
        let mut document = Map::new();
        document.insert("method".into(), method.into());
        document.insert("url".into(), url.into());
        document.insert("headers".into(), json!({}));
        Call { document }
    }

    impl Call {
        pub fn header(mut self, name: &str, value: &str) -> Call {
            self.document["headers"][name] = value.into();
            self
        }

        /// Sends the request. Any status is a reply; an error is what the host says of a request that failed.
        pub fn send(self) -> Result<Reply, Failure> {
            let text = Value::Object(self.document).to_string();
            let bytes = take(unsafe { host::host_http_request(text.as_ptr(), text.len()) })
                .unwrap_or_default();
            let answer: Value = serde_json::from_slice(&bytes).unwrap_or_default();
            let malformed = |problem: serde_json::Error| Failure::new("host", problem.to_string());
            if answer["status"] == "ok" {
                serde_json::from_value(answer).map_err(malformed)
            } else {
                Err(serde_json::from_value(answer).unwrap_or_else(malformed))
            }
        }
    }
}

/// What a function of the host returns, (address << 32) | length; `None` if there is nothing.
fn take(packed: u64) -> Option<Vec<u8>> {
    let (pointer, length) = ((packed >> 32) as usize as *mut u8, packed as u32 as usize);
    if pointer.is_null() {
        return None;
    }
    // The host has got the buffer from `alloc`, which it asks for one byte at least, and leaves it to the plugin.
    let size = length.max(1);
    let mut bytes =
        unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(pointer, size)) }.into_vec();
    bytes.truncate(length);
    Some(bytes)
}

/// A document in a buffer that the host gives back, as (address << 32) | length.
fn give(document: &Value) -> u64 {
    let bytes = document.to_string().into_bytes().into_boxed_slice();
    let length = bytes.len() as u64;
    (Box::into_raw(bytes) as *mut u8 as usize as u64) << 32 | length
}

#[no_mangle]
pub extern "C" fn alloc(size: usize) -> *mut u8 {
    Box::into_raw(vec![0u8; size].into_boxed_slice()) as *mut u8
}

/// # Safety
///
/// The buffer came from `alloc` or from an answer, with this size.
#[no_mangle]
pub unsafe extern "C" fn dealloc(pointer: *mut u8, size: usize) {
    drop(Box::from_raw(std::ptr::slice_from_raw_parts_mut(
        pointer, size,
    )));
}

#[no_mangle]
pub extern "C" fn plugin_init() -> u64 {
    give(&crate::metadata())
}

#[no_mangle]
pub extern "C" fn plugin_capabilities() -> u64 {
    give(&crate::capabilities())
}

/// # Safety
///
/// The host has written `length` bytes at `pointer`.
#[no_mangle]
pub unsafe extern "C" fn plugin_handle_request(pointer: *const u8, length: usize) -> u64 {
    let bytes = std::slice::from_raw_parts(pointer, length);
    let answer = serde_json::from_slice::<Value>(bytes).and_then(|document| {
        let config = document["config"].clone();
        Ok(crate::handle(Request::deserialize(document)?, &config))
    });
    let answer =
        answer.unwrap_or_else(|problem| Err(Failure::new("bad_request", problem.to_string())));
    give(&match answer {
        Ok(Value::Object(mut members)) => {
            members.insert("status".into(), "ok".into());
            Value::Object(members)
        }
        Ok(other) => json!({"status": "ok", "value": other}),
        Err(Failure {
            code,
            message,
            retryable,
        }) => {
            json!({"status": "error", "code": code, "message": message, "retryable": retryable})
        }
    })
}
