/// Something that a unit did for the plan: a campaign, a flag-raising, a post on its website (Biểu 11).
package struct EventContent: Hashable, Sendable {
    package let from: Day
    package let to: Day
    package let title: String
    package let form: EventForm
    package let campaign: Campaign
    package let participants: Int
    /// Where it can be seen; may be empty.
    package let link: String
    /// In dong; `nil` when no money was spent or nobody says.
    package let costDong: Int?

    package init(
        from: Day, to: Day, title: String, form: EventForm, campaign: Campaign, participants: Int, link: String,
        costDong: Int?
    ) {
        self.from = from
        self.to = to
        self.title = title
        self.form = form
        self.campaign = campaign
        self.participants = participants
        self.link = link
        self.costDong = costDong
    }
}

/// How an event was held. The raw value is stored.
package enum EventForm: String, CaseIterable, Sendable {
    case extracurricular
    case assembly
    case training
    case post
    case fieldwork
    case contest
    case other

    package var title: String {
        switch self {
        case .extracurricular: "Ngoại khóa"
        case .assembly: "Sinh hoạt dưới cờ, sinh hoạt lớp"
        case .training: "Hội nghị, tập huấn"
        case .post: "Đăng tin, bài trên cổng thông tin"
        case .fieldwork: "Ra quân, hỗ trợ người dân"
        case .contest: "Cuộc thi, hội thi"
        case .other: "Hình thức khác"
        }
    }
}

/// The campaigns that the plan names (III.b.3.a, III.b.3.b). The raw value is stored.
package enum Campaign: String, CaseIterable, Sendable {
    case none
    case digitalDay
    case serviceMonth

    package var title: String {
        switch self {
        case .none: "Không thuộc đợt"
        case .digitalDay: "Ngày Chuyển đổi số quốc gia 10/10"
        case .serviceMonth: "Tháng cung cấp và sử dụng DVCTT hiệu quả"
        }
    }
}

/// A plan that a unit issued for the year (V.10.a).
package struct UnitPlanNotice: Hashable, Sendable {
    package let number: String
    package let day: Day
    package let title: String
    /// May be empty.
    package let link: String

    package init(number: String, day: Day, title: String, link: String) {
        self.number = number
        self.day = day
        self.title = title
        self.link = link
    }
}

/// Whom a unit proposes for a reward (Biểu 14): a collective, or a member of staff; never a pupil by name.
package struct Commendation: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case collective
        case individual

        package var title: String {
            switch self {
            case .collective: "Tập thể"
            case .individual: "Cá nhân"
            }
        }
    }

    package let kind: Kind
    package let name: String
    package let achievement: String
    /// "Giấy khen của Giám đốc Sở"
    package let form: String

    package init(kind: Kind, name: String, achievement: String, form: String) {
        self.kind = kind
        self.name = name
        self.achievement = achievement
        self.form = form
    }
}
