import Domain
import Foundation
import Testing

@testable import Content

@Suite("A file of staff")
struct StaffReaderTests {
    @Test("is read below its header, whatever its columns are called, without titles and signatures")
    func reading() throws {
        let text = """
            TRƯỜNG THPT LÊ LỢI,,,
            STT,Mã CBGV,Họ và tên CBGV,Vị trí việc làm
            1,0012,Trần  Thị Hạnh,Giáo viên
            2,,Lê Văn Nam,
            ,,Hiệu trưởng,
            ,,"Ngày 20 tháng 11",
            """
        let rows = try StaffReader.read(Data(text.utf8))
        #expect(
            rows == [
                StaffRow(row: 3, code: "0012", fullName: "Trần Thị Hạnh", position: "Giáo viên"),
                StaffRow(row: 4, code: "", fullName: "Lê Văn Nam", position: ""),
            ])
    }

    @Test("without a column for names is refused")
    func headless() {
        #expect(throws: FileRefusal.noStaffHeader) { try StaffReader.read(Data("Mã,Lớp\n1,2\n".utf8)) }
    }
}
