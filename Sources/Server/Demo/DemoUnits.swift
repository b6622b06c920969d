import Domain

/// The organisations of the demo province: the department, the lead agency, communes and schools.
struct DemoUnits {
    let department: Unit
    let leadAgency: Unit
    let communes: [Unit]
    /// Each school with the group of the scale it was made from.
    let schools: [(school: Unit, group: DemoScale.Group)]

    var all: [Unit] {
        [department, leadAgency] + communes + schools.map(\.school)
    }

    init(scale: DemoScale) {
        let department = Unit(
            id: Identifier(1), code: "SGD", kind: .department, name: "Sở Giáo dục và Đào tạo tỉnh Sông Lam",
            schoolKind: nil, managingBody: nil, commune: nil)
        leadAgency = Unit(
            id: Identifier(2), code: "VHTTDL", kind: .leadAgency, name: "Sở Văn hóa, Thể thao và Du lịch tỉnh Sông Lam",
            schoolKind: nil, managingBody: nil, commune: nil)
        let communes = (0..<scale.communes).map { index in
            Unit(
                id: Identifier(Int64(10 + index)), code: "X" + padded(index + 1, 3), kind: .commune,
                name: "UBND " + Self.communeName(index), schoolKind: nil, managingBody: nil, commune: nil)
        }
        var schools: [(Unit, DemoScale.Group)] = []
        for group in scale.groups {
            for index in 0..<group.schools {
                let commune = communes[(schools.count * 7 + 3) % communes.count]
                let isLower = group.kind == .lowerSecondary
                let school = Unit(
                    id: Identifier(Int64(1000 + schools.count)), code: Self.schoolCode(group.kind, index),
                    kind: .school, name: Self.schoolName(group.kind, index), schoolKind: group.kind,
                    managingBody: isLower ? commune.id : department.id, commune: commune.id)
                schools.append((school, group))
            }
        }
        self.department = department
        self.communes = communes
        self.schools = schools
    }

    private static func communeName(_ index: Int) -> String {
        let names = DemoNames.communes
        let round = index / names.count
        return names[index % names.count] + (round == 0 ? "" : " \(round + 1)")
    }

    private static func schoolCode(_ kind: SchoolKind, _ index: Int) -> String {
        let letters: [SchoolKind: String] = [
            .upperSecondary: "THPT", .lowerSecondary: "THCS", .multiLevel: "LC", .continuingEducation: "GDTX",
        ]
        return letters[kind, default: "T"] + padded(index + 1, 2)
    }

    private static func schoolName(_ kind: SchoolKind, _ index: Int) -> String {
        let names = DemoNames.schoolNames
        let offset = kind == .lowerSecondary ? 9 : kind == .multiLevel ? 15 : 0
        let round = (index + offset) / names.count
        let name = names[(index + offset) % names.count] + (round == 0 ? "" : " \(round + 1)")
        switch kind {
        case .upperSecondary: return "Trường THPT " + name
        case .lowerSecondary: return "Trường THCS " + name
        case .multiLevel: return "Trường THCS-THPT " + name
        case .continuingEducation: return "Trung tâm GDNN-GDTX số \(index + 1)"
        }
    }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
