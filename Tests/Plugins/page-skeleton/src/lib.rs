use serde::{Deserialize, Serialize};
use serde_json::Value;

// Required by the host to allocate/free memory
#[no_mangle]
pub extern "C" fn alloc(size: i32) -> i32 {
    let mut buf = Vec::<u8>::with_capacity(size as usize);
    let ptr = buf.as_mut_ptr() as i32;
    std::mem::forget(buf);
    ptr
}

#[no_mangle]
pub extern "C" fn dealloc(ptr: i32, size: i32) {
    unsafe { drop(Vec::from_raw_parts(ptr as *mut u8, 0, size as usize)) }
}

// Metadata returned to the host
#[no_mangle]
pub extern "C" fn plugin_init() -> i64 {
    let meta = serde_json::json!({
        "abi_version": 1,
        "id": "com.example.my-platform",
        "name": "My Platform Connector",
        "version": "1.0.0",
        "author": "Your Name"
    });
    return_json(&meta)
}

// Declare capabilities
#[no_mangle]
pub extern "C" fn plugin_capabilities() -> i64 {
    let caps = serde_json::json!({
        "abi_version": 1,
        "can_publish_text": true,
        "can_publish_image": true,
        "can_publish_video": false,
        "can_read_analytics": true,
        "can_manage_ads": false,
        "platforms": ["my-platform"],
        "required_network_domains": ["api.my-platform.com"],
        "needs_kv_store": true
    });
    return_json(&caps)
}

// Main request handler
#[no_mangle]
pub extern "C" fn plugin_handle_request(ptr: i32, len: i32) -> i64 {
    let request: Value = read_json(ptr, len);

    let response = match request["type"].as_str().unwrap_or("") {
        "publish" => handle_publish(&request),
        "fetch_insights" => handle_insights(&request),
        "exchange_code" => handle_oauth(&request),
        _ => serde_json::json!({
            "status": "error",
            "code": "unsupported",
            "message": "Request type not supported",
            "retryable": false
        }),
    };

    return_json(&response)
}

// ---- What the page leaves out: the handlers and the two JSON functions. ----

#[link(wasm_import_module = "env")]
extern "C" {
    fn host_log(level: i32, ptr: i32, len: i32);
    fn host_http_request(ptr: i32, len: i32) -> i64;
    fn host_store_get(kptr: i32, klen: i32) -> i64;
    fn host_store_set(kp: i32, kl: i32, vp: i32, vl: i32);
    fn host_emit_event(ptr: i32, len: i32);
}

#[derive(Serialize, Deserialize)]
struct Draft {
    text: String,
}

fn return_json(value: &Value) -> i64 {
    let bytes = serde_json::to_vec(value).unwrap().into_boxed_slice();
    let len = bytes.len() as i64;
    let ptr = Box::into_raw(bytes) as *mut u8 as i64;
    (ptr << 32) | len
}

fn read_json(ptr: i32, len: i32) -> Value {
    let bytes = unsafe { std::slice::from_raw_parts(ptr as *const u8, len as usize) };
    serde_json::from_slice(bytes).unwrap_or(Value::Null)
}

fn read_packed(packed: i64) -> Option<Vec<u8>> {
    let (ptr, len) = ((packed as u64) >> 32, packed as u64 & 0xffff_ffff);
    if ptr == 0 {
        return None;
    }
    Some(unsafe { Vec::from_raw_parts(ptr as *mut u8, len as usize, len as usize) })
}

fn handle_publish(request: &Value) -> Value {
    let draft: Draft = match serde_json::from_value(serde_json::json!({"text": request["text"]})) {
        Ok(draft) => draft,
        Err(error) => {
            return serde_json::json!({
                "status": "error", "code": "bad_request", "message": error.to_string(), "retryable": false
            })
        }
    };
    let message = format!("publishing {} bytes", draft.text.len());
    unsafe { host_log(2, message.as_ptr() as i32, message.len() as i32) };
    let key = b"count";
    let previous = unsafe { read_packed(host_store_get(key.as_ptr() as i32, key.len() as i32)) };
    let n = previous.and_then(|v| String::from_utf8(v).ok()).and_then(|s| s.parse::<u64>().ok()).unwrap_or(0) + 1;
    let value = n.to_string();
    unsafe { host_store_set(key.as_ptr() as i32, key.len() as i32, value.as_ptr() as i32, value.len() as i32) };
    if request["metadata"]["announce"] == true {
        let event = serde_json::json!({"event": "published", "n": n}).to_string();
        unsafe { host_emit_event(event.as_ptr() as i32, event.len() as i32) };
    }
    serde_json::json!({"status": "ok", "post_id": format!("post-{}", n), "url": format!("https://my-platform.com/p/{}", n)})
}

fn handle_insights(_request: &Value) -> Value {
    let call = serde_json::json!({
        "method": "GET", "url": "https://api.my-platform.com/insights", "headers": {}
    })
    .to_string();
    let answer = unsafe { read_packed(host_http_request(call.as_ptr() as i32, call.len() as i32)) };
    let answer = answer.and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    serde_json::json!({"status": "ok", "answer": answer})
}

fn handle_oauth(request: &Value) -> Value {
    serde_json::json!({"status": "ok", "access_token": "fake", "code_length": request["code"].as_str().map(|c| c.len())})
}
