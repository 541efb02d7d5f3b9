// A connector in Go: it counts its posts in the store, announces each as an event, asks its platform for insights, and
// answers a custom action. README.md says how it was built.
package main

import (
	"strconv"
	"unsafe"
)

//go:wasmimport env host_log
func hostLog(level int32, text unsafe.Pointer, length int32)

//go:wasmimport env host_http_request
func hostHTTPRequest(request unsafe.Pointer, length int32) uint64

//go:wasmimport env host_store_get
func hostStoreGet(key unsafe.Pointer, keyLength int32) uint64

//go:wasmimport env host_store_set
func hostStoreSet(key unsafe.Pointer, keyLength int32, value unsafe.Pointer, valueLength int32)

//go:wasmimport env host_emit_event
func hostEmitEvent(event unsafe.Pointer, length int32)

// buffers keeps what the host has got, so that it lies on the heap and is not collected before dealloc.
var buffers = map[uint32][]byte{}

func keep(buffer []byte) uint32 {
	address := uint32(uintptr(unsafe.Pointer(unsafe.SliceData(buffer))))
	buffers[address] = buffer
	return address
}

//go:wasmexport alloc
func alloc(size int32) int32 {
	if size <= 0 {
		return 0
	}
	return int32(keep(make([]byte, size)))
}

//go:wasmexport dealloc
func dealloc(pointer, _ int32) { delete(buffers, uint32(pointer)) }

// naive is the alloc that every first plugin in Go has: nothing holds the buffer, so that it lies on the stack, and the
// next call returns the same address. The tests load this module with alloc and naive exchanged.
//
//go:wasmexport naive
func naive(size int32) int32 {
	buffer := make([]byte, size)
	return int32(uintptr(unsafe.Pointer(&buffer[0])))
}

// place is the address of bytes and their number, as the host's functions take them.
func place(text string) (unsafe.Pointer, int32) {
	return unsafe.Pointer(unsafe.StringData(text)), int32(len(text))
}

// give returns a document in a buffer that the host gives back with dealloc.
func give(document string) uint64 { return uint64(keep([]byte(document)))<<32 | uint64(len(document)) }

// take receives what a function of the host returns: bytes in a buffer that alloc made, or "".
func take(packed uint64) string {
	pointer := uint32(packed >> 32)
	buffer, found := buffers[pointer]
	if !found {
		return ""
	}
	delete(buffers, pointer)
	return string(buffer[:uint32(packed)])
}

//go:wasmexport plugin_init
func pluginInit() uint64 {
	return give(`{"abi_version":1,"id":"com.example.go-connector","name":"Go Connector","version":"1.0.0"}`)
}

//go:wasmexport plugin_capabilities
func pluginCapabilities() uint64 {
	return give(`{"abi_version":1,"can_publish_text":true,"can_read_analytics":true,"platforms":["gopher-net"],` +
		`"required_network_domains":["api.gopher.example"],"needs_kv_store":true}`)
}

//go:wasmexport plugin_handle_request
func pluginHandleRequest(pointer, _ int32) uint64 {
	request := string(buffers[uint32(pointer)])
	switch text(request, "type") {
	case "publish":
		return give(publish(request))
	case "fetch_insights":
		return give(insights(request))
	case "custom":
		if text(request, "action") == "panic" {
			panic("as asked")
		}
		return give(`{"status":"ok","echo":` + member(request, "payload") + `}`)
	}
	return give(failure("unsupported", "Request type not supported", false))
}

func failure(code, message string, retryable bool) string {
	return `{"status":"error","code":` + quote(code) + `,"message":` + quote(message) + `,"retryable":` +
		strconv.FormatBool(retryable) + `}`
}

func publish(request string) string {
	key, keyLength := place("posts")
	count, _ := strconv.Atoi(take(hostStoreGet(key, keyLength)))
	count++
	number := strconv.Itoa(count)
	value, valueLength := place(number)
	hostStoreSet(key, keyLength, value, valueLength)

	post := text(request, "text")
	line, lineLength := place("post " + number + " has " + strconv.Itoa(len(post)) + " bytes")
	hostLog(2, line, lineLength)
	event, eventLength := place(`{"event":"published","post":` + number + `}`)
	hostEmitEvent(event, eventLength)

	if greeting := text(request, "config", "greeting"); greeting != "" {
		post = greeting + " " + post
	}
	return `{"status":"ok","post_id":"go-` + number + `","text":` + quote(post) + `}`
}

func insights(request string) string {
	url := "https://api.gopher.example/insights?from=" + text(request, "start") + "&to=" + text(request, "end")
	call, length := place(`{"url":` + quote(url) + `,"headers":{"Accept":"application/json"}}`)
	answer := take(hostHTTPRequest(call, length))
	if text(answer, "status") != "ok" {
		return failure(text(answer, "code"), text(answer, "message"), member(answer, "retryable") == "true")
	}
	return `{"status":"ok","http_status":` + member(answer, "http_status") + `,"metrics":` + text(answer, "body") + `}`
}

// main is never called: the host calls _initialize, then the exports.
func main() {}
