/// A value with a place of its own, so that whoever holds it takes eight bytes; copied when it is changed.
///
/// For values of hundreds of bytes that are handed from function to function. An asynchronous function keeps each of its
/// values, and each copy of them, in one frame: Swift 6.3 was seen to give such a frame too little room in a debug build,
/// and to write behind it.
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
