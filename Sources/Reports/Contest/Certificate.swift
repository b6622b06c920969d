package import Domain

/// A certificate for one contestant, ready to be drawn: every line as it is printed.
package struct Certificate: Hashable, Sendable {
    /// The black modules of the code that leads to the verification page, row by row, without the quiet zone.
    package struct QRPattern: Hashable, Sendable {
        package let width: Int
        package let isBlack: [Bool]

        package init(width: Int, isBlack: [Bool]) {
            self.width = width
            self.isBlack = isBlack
        }
    }

    /// On the left, above: may be empty.
    package let superiorBody: String
    package let issuingBody: String
    /// "Sở Giáo dục và Đào tạo tỉnh Sông Lam chứng nhận"
    package let issuedBy: String
    package let name: String
    /// "Lớp 8A2, Trường THCS Lê Quý Đôn"
    package let place: String
    /// "Đạt giải Nhì"
    package let prize: String
    package let contest: String
    /// "Sông Lam, ngày 20 tháng 11 năm 2025"
    package let placeAndDate: String
    /// "Số vào sổ: 0152/2025/GCN"
    package let register: String
    /// "thao.example/verification"
    package let address: String
    package let code: String
    package let pattern: QRPattern?

    package init(
        superiorBody: String, issuingBody: String, issuedBy: String, name: String, place: String, prize: String,
        contest: String, placeAndDate: String, register: String, address: String, code: String, pattern: QRPattern?
    ) {
        self.superiorBody = superiorBody
        self.issuingBody = issuingBody
        self.issuedBy = issuedBy
        self.name = name
        self.place = place
        self.prize = prize
        self.contest = contest
        self.placeAndDate = placeAndDate
        self.register = register
        self.address = address
        self.code = code
        self.pattern = pattern
    }
}

extension Certificate {
    /// For a place of a published result that has a prize; `nil` without one.
    ///
    /// - Parameter address: of the verification page, without the code.
    package init?(
        _ line: ContestPlaceRecord, of publication: ContestPublicationRecord, contest: ContestSettings,
        settings: ReportSettings, address: String, pattern: QRPattern?
    ) {
        let place = line.place
        guard let award = place.award else { return nil }
        let isDepartment = contest.organiser.uppercased() == settings.issuingBody
        self.init(
            superiorBody: isDepartment ? settings.superiorBody : settings.issuingBody,
            issuingBody: contest.organiser.uppercased(), issuedBy: "\(contest.organiser) chứng nhận",
            name: place.fullName, place: "Lớp \(place.className), \(place.schoolName)",
            prize: "Đạt giải \(award.title)", contest: contest.title,
            placeAndDate: "\(settings.place), \(publication.at.day.documentText)",
            register: "Số vào sổ: \(place.contestant.rawValue)/\(publication.at.day.year)/GCN", address: address,
            code: line.code, pattern: pattern)
    }
}
