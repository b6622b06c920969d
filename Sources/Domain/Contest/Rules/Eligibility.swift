/// Who may take part (CONTESTS.md §2).
package struct Eligibility: Hashable, Codable, Sendable {
    /// The day on which a contestant is enrolled and old enough.
    package var registrationDay: Day
    /// Whole years; `nil`: no age is asked.
    package var minimumAge: Int?
    /// True when consent to publication must be on record.
    package var needsConsent: Bool

    package init(registrationDay: Day, minimumAge: Int? = 12, needsConsent: Bool = true) {
        self.registrationDay = registrationDay
        self.minimumAge = minimumAge
        self.needsConsent = needsConsent
    }

    /// What is known of somebody who wants to take part.
    package struct Applicant: Hashable, Sendable {
        package var isEnrolled: Bool
        package var birthDate: Day?
        package var hasConsent: Bool
        /// A member of the Ban Tổ chức, Ban Đề thi, Ban Giám khảo or Tổ Thư ký.
        package var isOrganiser: Bool
        /// True when the same person is a contestant already.
        package var isRegistered: Bool
        package var schoolKind: SchoolKind
        package var grade: Int

        package init(
            isEnrolled: Bool, birthDate: Day?, hasConsent: Bool, isOrganiser: Bool, isRegistered: Bool,
            schoolKind: SchoolKind, grade: Int
        ) {
            self.isEnrolled = isEnrolled
            self.birthDate = birthDate
            self.hasConsent = hasConsent
            self.isOrganiser = isOrganiser
            self.isRegistered = isRegistered
            self.schoolKind = schoolKind
            self.grade = grade
        }
    }

    /// Why somebody may not take part, each a sentence to show; empty when nothing stands against it.
    package func problems(of applicant: Applicant, groups: [ContestGroup]) -> [String] {
        var problems: [String] = []
        if applicant.isRegistered {
            problems.append("Thí sinh này đã có trong cuộc thi; mỗi người chỉ đăng ký một lần.")
        }
        if !applicant.isEnrolled {
            problems.append("Chưa thấy tên trong danh sách đang học ngày \(registrationDay.text).")
        }
        if applicant.isOrganiser { problems.append("Thành viên các ban của cuộc thi không được dự thi.") }
        if let minimumAge {
            if let birthDate = applicant.birthDate {
                if birthDate.years(to: registrationDay) < minimumAge {
                    problems.append("Chưa đủ \(minimumAge) tuổi vào ngày \(registrationDay.text).")
                }
            } else {
                problems.append("Chưa có ngày sinh nên chưa xét được tuổi; bổ sung ngày sinh trong danh sách học sinh.")
            }
        }
        if needsConsent, !applicant.hasConsent {
            problems.append("Chưa có đồng ý công bố của học sinh và phụ huynh; thầy cô ghi nhận trước khi đăng ký.")
        }
        if group(of: applicant, in: groups) == nil {
            problems.append("Cuộc thi không có bảng cho khối lớp và loại trường này.")
        }
        return problems
    }

    /// The first group that takes the applicant's school and grade.
    package func group(of applicant: Applicant, in groups: [ContestGroup]) -> ContestGroup? {
        groups.first { $0.accepts(applicant.schoolKind, grade: applicant.grade) }
    }

    /// For the "Thể lệ", whole sentences.
    package var sentences: [String] {
        var sentences = ["Thí sinh đang học tại trường vào ngày \(registrationDay.text)."]
        if let minimumAge { sentences.append("Thí sinh từ đủ \(minimumAge) tuổi trở lên tính đến ngày đó.") }
        sentences.append(
            "Thành viên Ban Tổ chức, Ban Đề thi, Ban Giám khảo, Tổ Thư ký không được dự thi. Mỗi người chỉ dự thi với "
                + "một tư cách.")
        return sentences
    }
}

extension Day {
    /// Whole years from this day to a later one; who is born on 29/2 is a year older on 1/3.
    func years(to day: Day) -> Int {
        let isBefore = (day.month, day.day) < (month, self.day)
        return day.year - year - (isBefore ? 1 : 0)
    }
}
