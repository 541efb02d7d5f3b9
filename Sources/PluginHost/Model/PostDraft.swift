/// Content on its way to publication.
public struct PostDraft: Sendable {
    /// The text.
    public var text: String
    /// The media to attach.
    public var mediaURLs: [String]
    /// The hashtags, without `#`.
    public var hashtags: [String]
    /// Whatever the connector understands.
    public var metadata: JSONValue

    /// Makes a draft.
    public init(
        text: String, mediaURLs: [String] = [], hashtags: [String] = [], metadata: JSONValue = .object(JSONObject())
    ) {
        self.text = text
        self.mediaURLs = mediaURLs
        self.hashtags = hashtags
        self.metadata = metadata
    }

    /// The draft as plugins get it in `content`.
    var json: JSONValue {
        [
            "text": .string(text), "media_urls": .array(mediaURLs.map(JSONValue.string)),
            "hashtags": .array(hashtags.map(JSONValue.string)), "metadata": metadata,
        ]
    }

    /// Takes over what a plugin has changed; members that it leaves out stay.
    mutating func apply(_ content: JSONValue) -> Bool {
        if let text = content.string {
            self.text = text
            return true
        }
        guard let object = content.object else { return false }
        var result = self
        if let value = object["text"] {
            guard let text = value.string else { return false }
            result.text = text
        }
        if let value = object["media_urls"] {
            guard let urls = Self.strings(value) else { return false }
            result.mediaURLs = urls
        }
        if let value = object["hashtags"] {
            guard let tags = Self.strings(value) else { return false }
            result.hashtags = tags
        }
        if let value = object["metadata"] { result.metadata = value }
        self = result
        return true
    }

    private static func strings(_ value: JSONValue) -> [String]? {
        guard let elements = value.array else { return nil }
        let strings = elements.compactMap(\.string)
        return strings.count == elements.count ? strings : nil
    }
}
