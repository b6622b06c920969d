/// The six content areas of the plan, III(a) (SEED-MAP.md): ND1 policy and law … ND3 safety … ND6 other.
package enum ContentArea: String, CaseIterable, Codable, Sendable {
    case nd1 = "ND1"
    case nd2 = "ND2"
    case nd3 = "ND3"
    case nd4 = "ND4"
    case nd5 = "ND5"
    case nd6 = "ND6"
}
