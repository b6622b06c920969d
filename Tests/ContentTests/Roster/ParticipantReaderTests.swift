import Domain
import Foundation
import Testing

@testable import Content

@Suite("A file of participants")
struct ParticipantReaderTests {
    @Test("is read below its header, with codes or with names in one column or two, without titles and signatures")
    func reading() throws {
        let text = """
            DANH SÁCH HỌC SINH DỰ TẬP HUẤN,,,
            STT,Họ đệm,Tên,Lớp
            1,Nguyễn Văn,An,10A1
            2,Lê Thị,Hòa,10A2
            ,,Hiệu trưởng,
            """
        #expect(
            try ParticipantReader.read(Data(text.utf8)) == [
                ParticipantRow(row: 3, studentCode: "", fullName: "Nguyễn Văn An", className: "10A1"),
                ParticipantRow(row: 4, studentCode: "", fullName: "Lê Thị Hòa", className: "10A2"),
            ])
        let codes = try ParticipantReader.read(Data("Mã học sinh\n0791\n0792\n".utf8))
        #expect(codes.map(\.studentCode) == ["0791", "0792"])
    }

    @Test("without a column for codes or for names and classes is refused")
    func headless() {
        #expect(throws: FileRefusal.noParticipantHeader) { try ParticipantReader.read(Data("Họ và tên\nAn\n".utf8)) }
        #expect(throws: FileRefusal.noParticipantHeader) { try ParticipantReader.read(Data("Lớp,Khối\n1,2\n".utf8)) }
    }
}
