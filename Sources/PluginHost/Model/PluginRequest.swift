/// A request to a plugin, in the form of the ABI: an object with a `type` and fields beside it.
public enum PluginRequest: Sendable {
    /// Publish content.
    case publish(
        text: String, mediaURLs: [String] = [], hashtags: [String] = [], metadata: JSONValue = .object(JSONObject()))
    /// Delete a post by its platform's identifier.
    case deletePost(id: String)
    /// Fetch comments on a post, from a cursor on.
    case fetchComments(postID: String, cursor: String? = nil)
    /// Reply to a comment.
    case replyComment(id: String, text: String)
    /// Fetch analytics from one ISO 8601 time to another.
    case fetchInsights(start: String, end: String)
    /// Fetch the engagement metrics of a post.
    case fetchPostMetrics(postID: String)
    /// Exchange an OAuth authorization code for tokens.
    case exchangeCode(code: String, redirectURI: String)
    /// Refresh an OAuth access token.
    case refreshToken(String)
    /// An action of the plugin's own.
    case custom(action: String, payload: JSONValue)

    /// The `type` names of all requests.
    package static let typeNames = [
        "publish", "delete_post", "fetch_comments", "reply_comment", "fetch_insights", "fetch_post_metrics",
        "exchange_code", "refresh_token", "custom",
    ]

    /// The action of a request that hands an event of another plugin to a subscriber.
    static let eventAction = "handle_event"

    /// The request as the plugin gets it, before the host adds `config` and `granted`; absent optionals are omitted.
    package var json: JSONObject {
        var object = JSONObject()
        switch self {
        case .publish(let text, let mediaURLs, let hashtags, let metadata):
            object["type"] = "publish"
            object["text"] = .string(text)
            object["media_urls"] = .array(mediaURLs.map(JSONValue.string))
            object["hashtags"] = .array(hashtags.map(JSONValue.string))
            object["metadata"] = metadata
        case .deletePost(let id):
            object["type"] = "delete_post"
            object["post_id"] = .string(id)
        case .fetchComments(let id, let cursor):
            object["type"] = "fetch_comments"
            object["post_id"] = .string(id)
            object["cursor"] = cursor.map(JSONValue.string)
        case .replyComment(let id, let text):
            object["type"] = "reply_comment"
            object["comment_id"] = .string(id)
            object["text"] = .string(text)
        case .fetchInsights(let start, let end):
            object["type"] = "fetch_insights"
            object["start"] = .string(start)
            object["end"] = .string(end)
        case .fetchPostMetrics(let id):
            object["type"] = "fetch_post_metrics"
            object["post_id"] = .string(id)
        case .exchangeCode(let code, let redirectURI):
            object["type"] = "exchange_code"
            object["code"] = .string(code)
            object["redirect_uri"] = .string(redirectURI)
        case .refreshToken(let token):
            object["type"] = "refresh_token"
            object["refresh_token"] = .string(token)
        case .custom(let action, let payload):
            object["type"] = "custom"
            object["action"] = .string(action)
            object["payload"] = payload
        }
        return object
    }
}
