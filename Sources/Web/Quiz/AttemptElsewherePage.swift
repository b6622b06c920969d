/// An attempt that is being sat on another device: how to go on with it here.
struct AttemptElsewherePage: Sendable {
    let frame: Frame
    let attemptID: String
    let title: String
}
