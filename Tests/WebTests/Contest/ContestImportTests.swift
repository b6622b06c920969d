import Domain
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Results from elsewhere")
struct ContestImportTests {
    private func bring(_ contest: ContestSite, _ csv: String) async throws -> Client.Answer {
        let parts = [
            "--x", "Content-Disposition: form-data; name=\"csrf\"", "", "form-205", "--x",
            "Content-Disposition: form-data; name=\"round\"", "", "0", "--x",
            "Content-Disposition: form-data; name=\"file\"; filename=\"kq.csv\"", "Content-Type: text/csv", "", csv,
            "--x--", "",
        ]
        return try await contest.officer.send(
            .post, "/contests/\(contest.id)/results", [.contentType: "multipart/form-data; boundary=x"],
            Array(parts.joined(separator: "\r\n").utf8))
    }

    @Test("a comma decimal, minutes and a prediction with dots are read")
    func good() async throws {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        let csv = """
            Mã học sinh,Điểm,Thời gian làm bài,Nộp lúc,Dự đoán
            079100000001,"9,5","06:38,010",20:15:03 24/11/2026,1.250
            079100000002,10,398010,24/11/2026 20:16,
            """
        let answer = try await bring(contest, csv)
        #expect(answer.status == 303, "\(answer.body)")
        let field = try #require(try await contest.province.store.contestField(Identifier(contest.id)))
        let results = field.entries.compactMap { $0.rounds[0] }.sorted { $0.points < $1.points }
        #expect(results.map(\.points.hundredths) == [950, 1000])
        #expect(results.map(\.durationMs) == [398_010, 398_010])
        #expect(results[0].submittedAt.momentText == "20:15 thứ Ba, 24/11/2026" && results[0].prediction == 1250)
    }

    @Test("every fault is said with its row, and nothing is written")
    func faults() async throws {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        let csv = """
            Mã học sinh;Điểm;Thời gian làm bài;Dự đoán
            079100000001;9,5;06:38;12
            079100000001;9;06:38;12
            079100000002;10,5;06:38;12
            079100000003;9;06:99;-1
            ;9;;
            """
        let body = try await bring(contest, csv).body
        for message in [
            "Dòng 3: mã học sinh 079100000001 đã có ở dòng 2", "Dòng 4: điểm 10,50 nhiều hơn điểm tối đa 10,00",
            "Dòng 5: thời gian làm bài không đọc được", "Dòng 5: dự đoán “-1” không đọc được",
            "Dòng 6: thiếu mã học sinh",
            "chưa nhập dòng nào",
        ] {
            #expect(body.contains(message), "\(message)")
        }
        #expect(try await contest.province.store.contestants(of: Identifier(contest.id)).isEmpty)
    }

    @Test("a file without the columns says which are wanted")
    func header() async throws {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        #expect(try await bring(contest, "a,b\n1,2\n").body.contains("Cần các cột Mã học sinh và Điểm"))
    }
}
