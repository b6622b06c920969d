extension DeliveryMode {
    /// As teachers name it (UI-TERMS.md 56).
    package var title: String {
        switch self {
        case .informatics: "Môn Tin học"
        case .extracurricular: "Ngoại khóa"
        case .experiential: "Hoạt động trải nghiệm, hướng nghiệp"
        case .assembly: "Sinh hoạt lớp, sinh hoạt dưới cờ"
        case .training: "Bồi dưỡng, tập huấn"
        case .selfStudy: "Tự học có giám sát"
        }
    }
}

extension Evidence.Kind {
    /// The name of the kind, for lists of proofs.
    package var title: String {
        switch self {
        case .activity: "Hoạt động học tập"
        case .knowledge: "Bài kiểm tra kiến thức"
        case .dossier: "Hồ sơ mô phỏng"
        case .observation: "Phiếu quan sát kỹ năng"
        case .certificate: "Chứng nhận bên ngoài"
        }
    }

    /// What the proof says, in a few words: "Môn Tin học, 45 phút".
    package var detail: String {
        switch self {
        case .activity(let mode, let minutes):
            "\(mode.title), \(minutes) phút"
        case .knowledge(let score, let right, let asked):
            "\(score.text) điểm, đúng \(right)/\(asked) câu an toàn"
        case .dossier(let score, let criticalError):
            "\(score)/100 điểm" + (criticalError ? ", mắc lỗi an toàn nghiêm trọng" : "")
        case .observation(let criteriaPassed):
            "đạt \(criteriaPassed)/\(Evidence.observationCriteria) tiêu chí"
        case .certificate:
            "thay cho điều kiện tham gia"
        }
    }
}
