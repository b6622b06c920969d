extension Role {
    /// As pages name the role (UI-TERMS.md, "Organisation and people").
    package var title: String {
        switch self {
        case .learner: "Học sinh"
        case .teacher: "Giáo viên"
        case .schoolManager: "Cán bộ quản lý trường"
        case .communeOfficer: "Cán bộ cấp xã"
        case .departmentOfficer: "Cán bộ Sở"
        case .administrator: "Quản trị hệ thống"
        case .leadAgencyViewer: "Cơ quan chủ trì Đề án"
        case .juror: "Giám khảo"
        }
    }
}
