/// What a pupil or a parent asks about the pupil's data: to see it, to mend it, to delete it, to take back a consent.
package struct DataRequest: Hashable, Sendable {
    package typealias ID = Identifier<DataRequest>

    package enum Kind: String, CaseIterable, Sendable {
        case show
        case correct
        case erase
        case withdraw

        package var title: String {
            switch self {
            case .show: "Xem, nhận bản sao dữ liệu"
            case .correct: "Sửa dữ liệu sai"
            case .erase: "Xóa dữ liệu"
            case .withdraw: "Rút đồng ý công bố"
            }
        }
    }

    /// Working days for an answer, counted from the day after the request.
    package static let workingDays = 2

    package let kind: Kind
    package let learner: Learner.ID
    /// Who asks, in words: "mẹ của em".
    package let askedBy: String
    package let askedOn: Day
    package let note: String

    package init(kind: Kind, learner: Learner.ID, askedBy: String, askedOn: Day, note: String) {
        self.kind = kind
        self.learner = learner
        self.askedBy = askedBy
        self.askedOn = askedOn
        self.note = note
    }

    /// The last day for the answer.
    package func due(_ working: WorkingDays = WorkingDays()) -> Day {
        working.due(from: askedOn, count: Self.workingDays)
    }
}

/// What deleting means for a pupil (proposal; the figures that a school must report are kept without a name).
package enum Erasure: Hashable, Sendable {
    /// Who still attends keeps the list of the class and the proofs that the school must report; what was written freely
    /// goes.
    case freeTexts
    /// Who has left: name, code, birth date, account and free texts go.
    case person

    package init(isAttending: Bool) {
        self = isAttending ? .freeTexts : .person
    }

    package var sentence: String {
        switch self {
        case .freeTexts:
            "Em đang học nên danh sách lớp và kết quả phải giữ để báo cáo. Xóa được: góp ý, khiếu nại và ghi chú em tự viết. Sau "
                + "khi em ra trường, tên và tài khoản xóa được hẳn."
        case .person:
            "Em không còn học. Xóa tên, mã, ngày sinh, tài khoản, góp ý, khiếu nại và ghi chú; số liệu báo cáo giữ lại "
                + "không còn tên. Kết quả cuộc thi đã công bố giữ nguyên, bảng công khai chỉ còn tên rút gọn."
        }
    }
}

/// A request with how it stands.
package struct DataRequestRecord: Hashable, Sendable {
    package struct Answer: Hashable, Sendable {
        package let text: String
        package let isGranted: Bool
        package let by: String
        package let at: Instant

        package init(text: String, isGranted: Bool, by: String, at: Instant) {
            self.text = text
            self.isGranted = isGranted
            self.by = by
            self.at = at
        }
    }

    package let id: DataRequest.ID
    package let unit: Unit.ID
    package let request: DataRequest
    package let learnerName: String
    /// `nil` when the pupil attends no class any more.
    package let className: String?
    package let due: Day
    package let answer: Answer?

    package init(
        id: DataRequest.ID, unit: Unit.ID, request: DataRequest, learnerName: String, className: String?, due: Day,
        answer: Answer?
    ) {
        self.id = id
        self.unit = unit
        self.request = request
        self.learnerName = learnerName
        self.className = className
        self.due = due
        self.answer = answer
    }

    package func isOverdue(on day: Day) -> Bool {
        answer == nil && due < day
    }

    package var erasure: Erasure { Erasure(isAttending: className != nil) }
}

/// Why a request is not noted or answered.
package enum DataRequestRefusal: Refusal, Hashable {
    case unknownPupil
    case answeredAlready

    package var message: String {
        switch self {
        case .unknownPupil: "Không có học sinh nào của trường mang mã này. Xem mã ở danh sách học sinh rồi nhập lại."
        case .answeredAlready: "Yêu cầu này đã được trả lời. Hãy tải lại trang; không có gì bị làm hai lần."
        }
    }
}

/// What is known of one pupil, table by table, as it is handed over.
package struct DataSheet: Hashable, Sendable {
    package let title: String
    package let columns: [String]
    package let rows: [[String]]

    package init(title: String, columns: [String], rows: [[String]]) {
        self.title = title
        self.columns = columns
        self.rows = rows
    }
}

/// A pupil's data as they should be.
package struct LearnerCorrection: Hashable, Sendable {
    package let fullName: String
    package let birthDate: Day?
    package let sex: Learner.Sex?

    package init(fullName: String, birthDate: Day?, sex: Learner.Sex?) {
        self.fullName = VietnameseText.tidy(fullName)
        self.birthDate = birthDate
        self.sex = sex
    }
}
