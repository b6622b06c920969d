/// Tells the device, more exactly the sign-in, on which an attempt is being sat from any other; nothing can be learnt
/// from it.
package struct DeviceTag: Hashable, Sendable {
    package let rawValue: Int64

    package init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// - Parameter secret: what only this sign-in has.
    package init(secret: String) {
        rawValue = Int64(bitPattern: FNV1a.hash64("device|\(secret)"))
    }
}

extension Attempt {
    /// How far apart the answers' numbers of two devices are: more answers than a page ever sends.
    static let sequencesPerDevice = 10_000

    /// True when the attempt is being sat on another device than the given one.
    package func isElsewhere(than device: DeviceTag) -> Bool {
        device != (self.device ?? device)
    }

    /// Goes on with the attempt on a device. Answers that the device before still holds stay welcome, but those given
    /// here from now on are the newer ones, whatever is sent when.
    ///
    /// - Returns: whether anything has changed.
    package mutating func goOn(with device: DeviceTag) -> Bool {
        guard device != self.device else { return false }
        if self.device != nil { takeoverCount += 1 }
        self.device = device
        return true
    }

    /// The number from which a page of the present device counts its answers on.
    package var lastSequence: Int {
        max(answers.lastSequence, takeoverCount * Self.sequencesPerDevice)
    }
}
