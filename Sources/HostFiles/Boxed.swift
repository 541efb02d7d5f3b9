/// A value with a place of its own, so that whoever holds it takes eight bytes; copied when it is changed.
///
/// For values of hundreds of bytes that are handed from function to function: an asynchronous function keeps each of its
/// values, and each copy of them, in one frame, and Swift 6.3 was seen to give such a frame too little room in a debug
/// build, and to write behind it. And for errors: where an asynchronous function throws a typed one that does not fit into
/// registers, it was seen to write behind the frame in optimised code, too.
@propertyWrapper
package struct Boxed<Value: Sendable>: Sendable {
    private final class Place: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var place: Place

    /// Gives a value a place.
    package init(wrappedValue: Value) { place = Place(wrappedValue) }

    /// The value.
    package var wrappedValue: Value {
        get { place.value }
        set { place = Place(newValue) }
    }
}

extension Boxed: Equatable where Value: Equatable {
    /// Whether both values are equal, wherever they are.
    package static func == (left: Boxed, right: Boxed) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Boxed: Hashable where Value: Hashable {
    /// Hashes the value.
    package func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
