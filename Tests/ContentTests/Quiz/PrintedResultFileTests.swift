import Domain
import Foundation
import Testing

@testable import Content

@Suite("Files of results on paper")
struct PrintedResultFileTests {
    private func read(_ csv: String) throws -> [PrintedResultRow] {
        try PrintedResultFile.rows(Data(csv.utf8))
    }

    @Test("columns are found by their titles, in any order, below any heading")
    func columns() throws {
        let rows = try read(
            """
            Trường THPT Lê Lợi
            Mã đề,Họ và tên,Mã học sinh,Câu II.1,Ghi chú,Câu I.1,CÂU  I.2
            101,Nguyễn Văn An,079100000001,ĐSĐS,giỏi,A,
            vắng,Trần Thị Bình,079100000002
            ,Lê Chi,079100000003
            ,Cộng
            """)
        #expect(rows.map(\.studentCode) == ["079100000001", "079100000002", "079100000003"])
        #expect(rows.map(\.code) == ["101", "vắng", ""])
        #expect(rows[0].answers == [.answer(.one, 1): "A", .answer(.two, 1): "ĐSĐS"])
        #expect(rows[0].number == 3 && !rows[1].isEmpty && rows[2].isEmpty)
    }

    @Test("a file without these columns is refused")
    func noHeader() {
        #expect(throws: FileRefusal.noResultHeader) { try read("Họ và tên,Lớp\nAn,10A1") }
        #expect(throws: FileRefusal.empty) { try PrintedResultFile.rows(Data()) }
    }
}
