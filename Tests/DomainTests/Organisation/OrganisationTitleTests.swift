import Domain
import Testing

@Suite("Titles of the organisation")
struct OrganisationTitleTests {
    @Test("a status is read back from its title", arguments: EnrolmentStatus.allCases)
    func status(status: EnrolmentStatus) {
        #expect(EnrolmentStatus(title: status.title) == status)
        #expect(EnrolmentStatus(title: "  \(status.title.uppercased()) ") == status)
    }

    @Test("unknown words name no status", arguments: ["", "Nghỉ", "Đang"])
    func unknown(text: String) {
        #expect(EnrolmentStatus(title: text) == nil)
    }

    @Test(
        "the sex is read however it is typed",
        arguments: [("Nam", Learner.Sex.male), ("nữ", .female), ("NỮ", .female), ("Nu", .female), (" nam ", .male)])
    func sex(text: String, sex: Learner.Sex) {
        #expect(Learner.Sex(title: text) == sex)
    }

    @Test("titles of one list differ")
    func distinct() {
        #expect(Set(Role.allCases.map(\.title)).count == Role.allCases.count)
        #expect(Set(AuditAction.allCases.map(\.title)).count == AuditAction.allCases.count)
        #expect(Set(DeliveryMode.allCases.map(\.title)).count == DeliveryMode.allCases.count)
        #expect(Set(LearnerState.allCases.map(\.title)).count == LearnerState.allCases.count)
        #expect(Set(SchoolKind.allCases.map(\.title)).count == SchoolKind.allCases.count)
    }
}
