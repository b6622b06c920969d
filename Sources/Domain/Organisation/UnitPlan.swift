/// What a unit is to be, as an administrator fills it in.
package struct UnitPlan: Hashable, Sendable {
    package let kind: Unit.Kind
    /// For schools only.
    package let schoolKind: SchoolKind?
    package let code: String
    package let name: String
    /// For schools only: the department or a commune.
    package let managingBody: Unit.ID?
    /// For schools only: where it stands.
    package let commune: Unit.ID?
    package let validFrom: Day

    /// Tidies the name and the code; a unit that is no school keeps neither managing body nor commune.
    package init(
        kind: Unit.Kind, schoolKind: SchoolKind?, code: String, name: String, managingBody: Unit.ID?,
        commune: Unit.ID?, validFrom: Day
    ) {
        let isSchool = kind == .school
        self.kind = kind
        self.schoolKind = isSchool ? schoolKind : nil
        self.code = UnitCode.normalised(code)
        self.name = VietnameseText.tidy(name)
        self.managingBody = isSchool ? managingBody : nil
        self.commune = isSchool ? commune : nil
        self.validFrom = validFrom
    }

    /// What has to be mended before the unit can be added to the tree, or take the place of what it was.
    ///
    /// - Parameters:
    ///   - tree: every unit that ever was or is to be.
    ///   - former: the unit as it stands; `nil` for a new one.
    package func problems(in tree: [UnitRecord], replacing former: UnitRecord? = nil) -> [UnitProblem] {
        kindProblems(former) + textProblems(tree, former) + placeProblems(tree) + validityProblems(tree, former)
    }

    private func kindProblems(_ former: UnitRecord?) -> [UnitProblem] {
        guard let former else {
            return kind == .department ? [UnitProblem(.kind, "Mỗi tỉnh chỉ có một Sở, chọn loại đơn vị khác")] : []
        }
        if kind != former.unit.kind { return [UnitProblem(.kind, "Đơn vị đã có thì không đổi được loại")] }
        if schoolKind != former.unit.schoolKind, former.hasClassrooms {
            return [UnitProblem(.kind, "Trường đã có lớp nên không đổi được loại hình")]
        }
        return []
    }

    private func textProblems(_ tree: [UnitRecord], _ former: UnitRecord?) -> [UnitProblem] {
        var problems: [UnitProblem] = []
        let sameCode = tree.first { $0.unit.code == code && $0.unit.id != former?.unit.id }
        if !UnitCode.isGood(code) {
            problems.append(UnitProblem(.code, UnitCode.rule))
        } else if let sameCode {
            problems.append(UnitProblem(.code, "Mã này là của \(sameCode.unit.name), hãy chọn mã khác"))
        }
        if name.isEmpty { problems.append(UnitProblem(.name, "Nhập tên đơn vị")) }
        if name.count > 150 { problems.append(UnitProblem(.name, "Tên đơn vị dài quá 150 ký tự, hãy viết gọn hơn")) }
        return problems
    }

    private func placeProblems(_ tree: [UnitRecord]) -> [UnitProblem] {
        guard kind == .school else { return [] }
        let isOpen: (Unit.ID?, [Unit.Kind]) -> Bool = { id, kinds in
            tree.contains { $0.unit.id == id && kinds.contains($0.unit.kind) && !$0.hasEnded(on: validFrom) }
        }
        var problems: [UnitProblem] = []
        if schoolKind == nil { problems.append(UnitProblem(.kind, "Chọn loại hình trường")) }
        if !isOpen(managingBody, [.department, .commune]) {
            problems.append(UnitProblem(.managingBody, "Chọn cơ quan quản lý trực tiếp của trường"))
        }
        if !isOpen(commune, [.commune]) {
            problems.append(UnitProblem(.commune, "Chọn xã, phường nơi trường đóng"))
        }
        return problems
    }

    /// Nobody who depends on a unit may drop out of the figures because it begins later.
    private func validityProblems(_ tree: [UnitRecord], _ former: UnitRecord?) -> [UnitProblem] {
        guard let former else { return [] }
        if let end = former.validTo, end <= validFrom {
            return [UnitProblem(.validFrom, "Ngày bắt đầu phải trước ngày ngừng hoạt động (\(end.text))")]
        }
        let id = former.unit.id
        let isNeeded =
            kind == .department || former.hasClassrooms
            || tree.contains { $0.unit.managingBody == id || $0.unit.commune == id }
        guard validFrom > former.validFrom, isNeeded else { return [] }
        return [
            UnitProblem(
                .validFrom,
                "Đơn vị đã có lớp hoặc trường trực thuộc, chọn ngày từ \(former.validFrom.text) trở về trước")
        ]
    }
}

/// The code of a unit: typed at sign-in and printed in reports.
package enum UnitCode {
    /// What a code must be, as a form says it.
    package static let rule = "Mã đơn vị gồm 2 đến 20 ký tự: chữ không dấu, số, dấu chấm, dấu gạch"

    /// Capitals without blanks, as sign-in reads it.
    package static func normalised(_ typed: String) -> String {
        VietnameseText.tidy(typed).uppercased().split(separator: " ").joined()
    }

    /// True for a normalised code that can be typed on any keyboard.
    package static func isGood(_ code: String) -> Bool {
        (2...20).contains(code.count)
            && code.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || byte == UInt8(ascii: ".")
                    || byte == UInt8(ascii: "-")
            } && code.contains { $0.isLetter || $0.isNumber }
    }
}

/// What is wrong with a unit that is to be, and at which field of its form.
package struct UnitProblem: Hashable, Sendable {
    /// The fields; the raw value is the field's name in the form.
    package enum Field: String, CaseIterable, Sendable {
        case kind
        case code
        case name
        case managingBody
        case commune
        case validFrom
        /// From when another managing body or commune holds.
        case movedOn
        /// From when the unit is no more.
        case endsOn
    }

    package let field: Field
    /// Vietnamese, complete, shown as it is.
    package let message: String

    package init(_ field: Field, _ message: String) {
        self.field = field
        self.message = message
    }
}
