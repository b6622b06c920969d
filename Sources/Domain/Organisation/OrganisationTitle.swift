extension SchoolKind {
    /// As reports print it (FACTS.md §9).
    package var title: String {
        switch self {
        case .lowerSecondary: "Trường THCS"
        case .upperSecondary: "Trường THPT"
        case .multiLevel: "Trường phổ thông nhiều cấp học"
        case .continuingEducation: "Trung tâm GDNN-GDTX"
        }
    }

    /// "THCS", "THPT", for narrow columns.
    package var shortTitle: String {
        switch self {
        case .lowerSecondary: "THCS"
        case .upperSecondary: "THPT"
        case .multiLevel: "Liên cấp"
        case .continuingEducation: "GDTX"
        }
    }
}

extension Unit.Kind {
    package var title: String {
        switch self {
        case .department: "Sở Giáo dục và Đào tạo"
        case .leadAgency: "Cơ quan chủ trì Đề án"
        case .commune: "Ủy ban nhân dân cấp xã"
        case .school: "Trường"
        }
    }
}

extension EnrolmentStatus {
    /// As rosters write it (UI-TERMS.md 41).
    package var title: String {
        switch self {
        case .enrolled: "Đang học"
        case .transferredIn: "Chuyển đến"
        case .transferredOut: "Chuyển đi"
        case .leftSchool: "Thôi học"
        case .onLeave: "Bảo lưu"
        case .graduated: "Đã tốt nghiệp"
        }
    }

    /// Reads the words of a roster, however they are spelt; `nil` when they name no status.
    package init?(title: String) {
        let key = VietnameseName(title).matchKey
        guard let found = Self.allCases.first(where: { VietnameseName($0.title).matchKey == key }) else { return nil }
        self = found
    }
}

extension Learner.Sex {
    package var title: String {
        switch self {
        case .male: "Nam"
        case .female: "Nữ"
        }
    }

    /// Reads "Nam", "nữ", "NU"; `nil` for any other word.
    package init?(title: String) {
        switch VietnameseText.folded(title) {
        case "nam": self = .male
        case "nu": self = .female
        default: return nil
        }
    }
}
