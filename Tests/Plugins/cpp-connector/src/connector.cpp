// A connector in C++ with its standard library, on the helpers that `ssplug new --lang cpp` writes: it counts its posts in the
// store, announces each as an event, asks its platform for insights, and gives the payload of a custom action back, but
// for one that makes it abort. README.md says how it was built.
#include "ssplug.hpp"

using namespace ssplug;

std::string ssplug::metadata() {
    Object object;
    object.set("abi_version", 1).set("id", "com.example.cpp-connector").set("name", "C++ Connector");
    return object.set("version", "1.0.0").json();
}

std::string ssplug::capabilities() {
    return Object()
        .set("abi_version", 1)
        .set("can_publish_text", true)
        .set("can_read_analytics", true)
        .set("platforms", Array().add("cpp-net"))
        .set("required_network_domains", Array().add("api.cpp-net.example"))
        .set("needs_kv_store", true)
        .json();
}

static Response publish(const std::string &text) {
    long count = std::strtol(store::get("posts").value_or("0").c_str(), nullptr, 10) + 1;
    std::string number = std::to_string(count);
    store::set("posts", number);
    log(Level::info, "post " + number + " has " + std::to_string(text.size()) + " bytes");
    emit(Object().set("event", "published").set("post", count));
    return Response::ok(Object().set("post_id", "cpp-" + number).set("text", text));
}

static Response insights(const std::string &start, const std::string &end) {
    std::string url = "https://api.cpp-net.example/insights?from=" + start + "&to=" + end;
    http::Reply reply = http::send("GET", url, Object().set("Accept", "application/json"));
    if (reply.failure) return *reply.failure;
    return Response::ok(Object().set("http_status", reply.status).set("metrics", Json(reply.body)));
}

Response ssplug::handle(const Json &request) {
    std::string type = request["type"].string().value_or("");
    if (type == "publish") return publish(request["text"].string().value_or(""));
    if (type == "fetch_insights") {
        return insights(request["start"].string().value_or(""), request["end"].string().value_or(""));
    }
    if (type == "custom") {
        if (request["action"].string() == "panic") {
            std::fputs("connector.cpp: as asked\n", stderr);
            std::abort();
        }
        return Response::ok(Object().set("echo", request["payload"]));
    }
    return Response::fail("unsupported", "Request type not supported");
}
