/// A code that lets pupils into a test: one for a whole shift, or a reserve for one pupil who comes late or whose device
/// died.
package struct ExamCode: Hashable, Sendable {
    package typealias ID = Identifier<ExamCode>

    package let id: ID
    package let text: ExamCodeText
    /// "Ca 1"
    package let shift: String
    /// Until when the code of a shift lets in; `nil` for a reserve, which is good for one pupil at any time.
    package let expiresAt: Instant?
    /// Who used a reserve; `nil` while it is free.
    package let usedBy: Learner.ID?

    package init(id: ID, text: ExamCodeText, shift: String, expiresAt: Instant?, usedBy: Learner.ID? = nil) {
        self.id = id
        self.text = text
        self.shift = shift
        self.expiresAt = expiresAt
        self.usedBy = usedBy
    }

    package var isReserve: Bool { expiresAt == nil }

    /// Whether it lets somebody in now.
    ///
    /// - Throws: `expired` or `used`.
    package func check(at now: Instant) throws(ExamCodeRefusal) {
        if let expiresAt, now >= expiresAt { throw .expired }
        if usedBy != nil { throw .used }
    }
}

extension [ExamCode] {
    /// The code that was typed, when it lets in.
    ///
    /// - Throws: `ExamCodeRefusal`.
    package func admitting(_ typed: ExamCodeText?, at now: Instant) throws(ExamCodeRefusal) -> ExamCode {
        guard let typed, let code = first(where: { $0.text == typed }) else { throw .unknown }
        try code.check(at: now)
        return code
    }
}

/// Six signs that nobody mistakes for one another, neither in print nor when they are read aloud.
package struct ExamCodeText: Hashable, Sendable {
    package static let length = 6
    /// Without 0 O, 1 I L, 2 Z, 5 S, 8 B, U V, and without the letters that sound alike in Vietnamese: 18 of them.
    static let alphabet = Array("34679ACDEFGHKMPRTX")

    /// Without a gap: "K7M4PX".
    package let value: String

    /// Reads what was typed: small letters, blanks and hyphens do not matter; `nil` when it is no code.
    package init?(typed: String) {
        let signs = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        guard signs.count == Self.length, signs.allSatisfy(Self.alphabet.contains) else { return nil }
        value = signs
    }

    private init(value: String) {
        self.value = value
    }

    /// So many different codes.
    ///
    /// - Parameters:
    ///   - bits: random and secret, so that nobody can tell the next code from the last one.
    ///   - taken: codes that the test has already.
    package static func fresh(_ count: Int, bits: UInt64, taken: Set<ExamCodeText>) -> [ExamCodeText] {
        var generator = SplitMix64(seed: bits)
        var seen = taken
        var made: [ExamCodeText] = []
        while made.count < count {
            let signs = (0..<length).map { _ in alphabet[generator.below(alphabet.count)] }
            let code = ExamCodeText(value: String(signs))
            if seen.insert(code).inserted { made.append(code) }
        }
        return made
    }

    /// "K7M 4PX"
    package var spaced: String {
        "\(value.prefix(3)) \(value.suffix(3))"
    }
}

/// Why a code does not let a pupil in.
package enum ExamCodeRefusal: Refusal, Hashable {
    case unknown
    case expired
    case used
    /// Wrong codes too often.
    case wait(ms: Int64)

    package var message: String {
        switch self {
        case .unknown: "Mã ca thi chưa đúng. Em xem lại 6 ký tự thầy cô cho rồi nhập lại."
        case .expired: "Mã này đã hết hạn. Em xin thầy cô một mã dự phòng."
        case .used: "Mã dự phòng này đã có người dùng. Em xin thầy cô mã khác."
        case .wait(let ms):
            "Em đã nhập sai nhiều lần. Chờ \(max(1, (ms + 59_999) / 60_000)) phút rồi nhập lại, hoặc báo thầy cô."
        }
    }
}
