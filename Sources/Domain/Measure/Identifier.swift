/// The number of a stored thing, typed by the thing so that a learner's id cannot be given where a classroom's is wanted.
package struct Identifier<Entity>: RawRepresentable, Hashable, Comparable, Codable, Sendable {
    package let rawValue: Int64

    package init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    package init(_ rawValue: Int64) {
        self.rawValue = rawValue
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.rawValue < b.rawValue
    }
}
