import Domain
import Testing

@testable import Store

@Suite("Proof of a contest in the database")
struct ContestProofTests {
    private func problems(_ contest: ContestFixture) async throws -> [String] {
        let proof = try #require(try await contest.store.contestProof(contest.id))
        return proof.problems { record, _ in
            let right = record.attempt.paper.items.count { record.attempt.answers[$0.position] == .choice(0) }
            return Fixture.marked(right: right).total
        }
    }

    private func tampered(_ change: ContestTampering) async throws -> [String] {
        let contest = try await ContestFixture()
        try await contest.published()
        try await contest.store.write { _ = try $0.run(change) }
        return try await problems(contest)
    }

    @Test("what nobody touched agrees")
    func sound() async throws {
        let contest = try await ContestFixture()
        try await contest.published()
        #expect(try await problems(contest) == [])
    }

    @Test("one byte of one answer is found at its sitting")
    func answer() async throws {
        let found = try await tampered(.answer)
        #expect(found.contains("bài 2: câu trả lời khác với lúc niêm phong"))
        #expect(found.contains("bài 2: điểm ghi 10,00, chấm lại 7,50"))
        #expect(!found.contains { $0.hasPrefix("bài 1:") })
    }

    @Test("an answer that earns the same is found too")
    func worthlessAnswer() async throws {
        let found = try await tampered(.worthlessAnswer)
        #expect(found == ["bài 3: câu trả lời khác với lúc niêm phong"])
    }

    @Test("one rank is found at its place")
    func rank() async throws {
        let found = try await tampered(.rank)
        #expect(
            found == [
                "công bố lần 1: nội dung không còn khớp mã kiểm tra",
                "công bố lần 1, bảng B, vị trí 2: hạng ghi 1, tính lại 2",
            ])
    }

    @Test(
        "a counted result, a paper and a line of the log are found",
        arguments: [
            (ContestTampering.duration, "thời gian làm bài không đúng"), (.points, "điểm ghi 9,99, tính lại 10,00"),
            (.missing, "có bài thi mà không có kết quả"), (.seed, "đề khác với đề đã ghi"), (.log, "nhật ký: dòng "),
        ])
    func others(change: ContestTampering, message: String) async throws {
        #expect(try await tampered(change).contains { $0.contains(message) })
    }
}

/// What somebody might change in the file behind the back of the program.
enum ContestTampering: String, SQLStatement {
    case answer = "UPDATE answer_journal SET response = '1' WHERE attempt_id = 2 AND position = 3"
    case worthlessAnswer = "UPDATE answer_journal SET response = '2' WHERE attempt_id = 3 AND position = 4"
    case rank = "UPDATE contest_place SET rank = 1 WHERE position = 2"
    case duration = "UPDATE contest_result SET duration_ms = 1 WHERE attempt_id = 1"
    case points = "UPDATE contest_result SET points_hundredths = 999 WHERE attempt_id = 1"
    case missing = "DELETE FROM contest_result WHERE attempt_id = 1"
    case seed = "UPDATE attempt_item SET sheet_seed = 1 WHERE attempt_id = 1 AND position = 1"
    case log = "UPDATE audit_entry SET detail = 'x' WHERE action = 'contestPublished'"
}
