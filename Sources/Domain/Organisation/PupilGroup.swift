/// Some pupils of a class under a name, such as those who are coached together, to be chosen in one go.
package struct PupilGroup: Hashable, Sendable {
    package typealias ID = Identifier<PupilGroup>

    /// In characters.
    package static let nameLengths = 1...40
    /// A class has no use for more.
    package static let limit = 20

    package let id: ID
    package let classroom: Classroom.ID
    package let name: String
    /// In the order of class lists; only those who attend the class now.
    package let members: [Learner.ID]

    package init(id: ID, classroom: Classroom.ID, name: String, members: [Learner.ID]) {
        self.id = id
        self.classroom = classroom
        self.name = name
        self.members = members
    }
}

/// Why a group of pupils is not kept.
package enum PupilGroupRefusal: Refusal, Hashable {
    case nameMissing
    case nameTooLong
    case nameTaken(String)
    case tooMany
    case empty

    package var message: String {
        switch self {
        case .nameMissing: "Nhập tên nhóm"
        case .nameTooLong: "Tên nhóm dài quá \(PupilGroup.nameLengths.upperBound) ký tự, hãy viết ngắn hơn"
        case .nameTaken(let name): "Lớp đã có nhóm “\(name)”, hãy đặt tên khác"
        case .tooMany: "Mỗi lớp có nhiều nhất \(PupilGroup.limit) nhóm, hãy xóa bớt nhóm không dùng"
        case .empty: "Chọn ít nhất một em cho nhóm"
        }
    }
}

extension PupilGroup {
    /// The name as it is kept.
    ///
    /// - Parameter others: the names of the class's other groups, which count as the same whatever the case of letters.
    /// - Throws: `nameMissing`, `nameTooLong`, `nameTaken` or `tooMany`.
    package static func name(_ typed: String, among others: [String]) throws(PupilGroupRefusal) -> String {
        let name = VietnameseText.tidy(typed)
        guard !name.isEmpty else { throw .nameMissing }
        guard nameLengths.contains(name.count) else { throw .nameTooLong }
        if let same = others.first(where: { $0.lowercased() == name.lowercased() }) { throw .nameTaken(same) }
        guard others.count < limit else { throw .tooMany }
        return name
    }
}
