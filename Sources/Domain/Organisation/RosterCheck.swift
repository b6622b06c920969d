/// What can be said about one row of a roster without knowing anybody (ASSESSMENT.md §8).
struct RosterCheck {
    let schoolYear: SchoolYear
    /// The grades that the school teaches.
    let grades: ClosedRange<Int>

    /// What must be mended before the file can be taken.
    func problems(_ row: RosterRow) -> [RosterProblem] {
        [code(row), name(row), className(row), birthDate(row)].compactMap { $0 }
    }

    /// What somebody should look at; the file can be taken all the same.
    func warnings(_ row: RosterRow) -> [RosterProblem] {
        var found: [RosterProblem] = []
        if let encoding = LegacyEncoding.suspected(in: row.fullName) {
            let hint = "có vẻ gõ bằng bảng mã cũ \(encoding.title); hãy chuyển tệp sang Unicode"
            found.append(row.problem(.fullName, "“\(row.fullName)” \(hint)"))
        }
        if row.fullName.contains(where: \.isNumber) {
            found.append(row.problem(.fullName, "“\(row.fullName)” có chữ số; hãy kiểm tra lại"))
        }
        if let birthDate = row.birthDate, let age = age(row), age.actual > age.usual + Self.lateYears {
            let age = "\(age.actual) tuổi trong năm \(schoolYear.firstYear)"
            found.append(row.problem(.birthDate, "sinh \(birthDate.text), \(age); hãy kiểm tra lại"))
        }
        return found
    }

    private func code(_ row: RosterRow) -> RosterProblem? {
        let code = row.studentCode
        if Self.isScientific(code) {
            let hint = "hãy đặt cột này là Văn bản (Text) rồi nhập lại mã"
            return row.problem(.studentCode, "Excel đã đổi mã thành số “\(code)”; \(hint)")
        }
        if code.contains(where: { $0.isWhitespace }) {
            return row.problem(.studentCode, "mã “\(code)” có khoảng trắng; hãy xóa khoảng trắng")
        }
        return nil
    }

    private func name(_ row: RosterRow) -> RosterProblem? {
        row.fullName.isEmpty ? row.problem(.fullName, "thiếu họ và tên") : nil
    }

    private func className(_ row: RosterRow) -> RosterProblem? {
        if row.className.isEmpty { return row.problem(.className, "thiếu tên lớp") }
        guard let grade = row.grade else {
            return row.problem(.grade, "không biết lớp “\(row.className)” thuộc khối nào; hãy ghi cột Khối")
        }
        if !(6...12).contains(grade) {
            return row.problem(.grade, "khối \(grade) nằm ngoài 6 – 12")
        }
        if !grades.contains(grade) {
            let taught = "\(grades.lowerBound) – \(grades.upperBound)"
            return row.problem(.grade, "trường không có khối \(grade) (chỉ có khối \(taught))")
        }
        if let named = ClassName(row.className).grade, named != grade {
            return row.problem(.grade, "lớp “\(row.className)” mà cột Khối ghi \(grade); hãy sửa cho khớp")
        }
        return nil
    }

    private func birthDate(_ row: RosterRow) -> RosterProblem? {
        guard let birthDate = row.birthDate, let grade = row.grade, let age = age(row) else { return nil }
        guard age.actual < age.usual - Self.earlyYears || age.actual > Self.oldest else { return nil }
        return row.problem(.birthDate, "sinh \(birthDate.text) không thể đang học khối \(grade); hãy sửa ngày sinh")
    }

    /// Age by calendar years at the start of the school year, and the usual age of the grade: 11 in grade 6.
    private func age(_ row: RosterRow) -> (actual: Int, usual: Int)? {
        guard let birthDate = row.birthDate, let grade = row.grade else { return nil }
        return (schoolYear.firstYear - birthDate.year, grade + 5)
    }

    /// "7,91E+11": what a spreadsheet makes of a long code.
    static func isScientific(_ code: String) -> Bool {
        let parts = code.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
        guard parts.count == 2, let exponent = parts.last else { return false }
        let power = exponent.drop { $0 == "+" }
        let isMantissa = parts[0].contains { $0 == "," || $0 == "." } || exponent.hasPrefix("+")
        return isMantissa && !power.isEmpty && power.allSatisfy(\.isASCIIDigit)
            && parts[0].first?.isASCIIDigit == true
            && parts[0].allSatisfy { $0.isASCIIDigit || $0 == "," || $0 == "." }
    }

    /// A pupil may be two years ahead, no more.
    private static let earlyYears = 2
    /// Older than this by so many years is unusual, but lawful.
    private static let lateYears = 4
    private static let oldest = 80
}

extension RosterRow {
    /// A problem of this row.
    func problem(_ column: RosterColumn, _ message: String) -> RosterProblem {
        RosterProblem(row: row, column: column.rawValue, message: message)
    }
}
