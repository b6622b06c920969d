@testable import Web

extension Samples {
    static let conditions: [ProgressPage.Condition] = [
        .init(
            title: "Tham gia", isMet: true, state: "Đã đạt",
            explanation: "Đã có 135 phút được ghi nhận, cần từ 90 phút.",
            actionTitle: nil, actionHref: ""),
        .init(
            title: "Kiến thức", isMet: false, state: "Chưa đạt",
            explanation: "Chưa có bài kiểm tra kiến thức đạt từ 5,0 điểm và đúng từ 50% số câu an toàn.",
            actionTitle: "Vào làm bài kiểm tra", actionHref: "/assignments/7/start"),
        .init(
            title: "Kỹ năng", isMet: true, state: "Đã đạt",
            explanation: "Phiếu quan sát ngày 12/11/2026 đạt 5/5 tiêu chí.",
            actionTitle: nil, actionHref: ""),
        .init(
            title: "Hiệu lực", isMet: true, state: "Đã đạt",
            explanation: "Các minh chứng có từ khi em vào cấp học này.",
            actionTitle: nil, actionHref: ""),
    ]

    static func evidence(canStrike: Bool) -> [EvidenceRow] {
        [
            EvidenceRow(
                id: "1", day: "12/11/2026", kind: "Phiếu quan sát kỹ năng", detail: "đạt 5/5 tiêu chí",
                recordedBy: "Trần Thu Hà ghi", struckReason: nil, canStrike: canStrike),
            EvidenceRow(
                id: "2", day: "05/11/2026", kind: "Hoạt động học tập", detail: "Môn Tin học, 45 phút",
                recordedBy: "Hệ thống ghi", struckReason: nil, canStrike: canStrike),
            EvidenceRow(
                id: "3", day: "01/10/2026", kind: "Bài kiểm tra kiến thức", detail: "6,50 điểm, đúng 5/9 câu an toàn",
                recordedBy: "Hệ thống ghi", struckReason: "Em nhờ bạn làm hộ", canStrike: false),
        ]
    }

    static let progress = ProgressPage(
        frame: learnerFrame("Tiến độ của em", current: "/progress"),
        ring: Ring(percent: 75, label: "Tiến độ đạt phổ cập của em: 75%", isDone: false), state: "Em đạt kỹ năng",
        lead: "Em đã có 3 trong 4 điều kiện. Còn phần Kiến thức.", conditions: conditions,
        evidence: evidence(canStrike: false), outreachText: "Năm học này em đã hướng dẫn 5 người trong 3 lần.",
        settingsText: settingsText)

    static let learner = LearnerPage(
        frame: teacherFrame("Nguyễn Minh Anh"), crumbs: crumbs("Nguyễn Minh Anh"), learnerID: "2",
        name: "Nguyễn Minh Anh", lead: "Lớp 10A1 · mã 2700100123 · sinh ngày 03/02/2011",
        tag: Tag("Đạt kỹ năng", .info), conditions: conditions, evidence: evidence(canStrike: true), exemptReason: nil,
        canExempt: true, accountID: "12", accountText: "Tên đăng nhập anh.nm, đã đổi mật khẩu lần đầu.",
        forgottenText: "Em đã bấm Quên mật khẩu lúc 07:12, 18/11/2026.", settingsText: settingsText, errors: nil)

    static let activityForm = ActivityFormPage(
        frame: teacherFrame("Ghi hoạt động", js: ["/assets/js/form.js"]), crumbs: crumbs("Ghi hoạt động"),
        classroomID: "1", className: "10A1", errors: nil, subject: Field(), day: Field("18/11/2026"),
        minutes: Field("45"), mode: Field(),
        modes: [
            Choice(value: "informatics", title: "Môn Tin học", isChosen: true),
            Choice(value: "extracurricular", title: "Ngoại khóa", isChosen: false),
        ],
        pupilsError: nil,
        pupils: pupilNames.enumerated().map { Choice(value: "\($0)", title: $1, isChosen: true) })

    static let observationForm = ObservationFormPage(
        frame: teacherFrame("Phiếu quan sát", js: ["/assets/js/form.js"]), crumbs: crumbs("Phiếu quan sát"),
        classroomID: "1", className: "10A1", errors: nil, subject: Field(), day: Field("18/11/2026"),
        criteria: [
            .init(number: "1", title: "Tìm đúng thủ tục trên trang chính thống"),
            .init(number: "2", title: "Đăng nhập và thoát an toàn, không để lộ mã"),
            .init(number: "3", title: "Điền đúng, đủ thông tin của hồ sơ mẫu"),
            .init(number: "4", title: "Đính kèm giấy tờ rõ, đúng loại"),
            .init(number: "5", title: "Nộp, đọc được mã hồ sơ và trạng thái"),
        ],
        rowsError: nil,
        rows: pupilNames.prefix(8).enumerated().map { place, name in
            .init(
                learnerID: "\(place)", name: name, isWatched: place < 3,
                marks: (1...5).map {
                    .init(name: "c\(place).\($0)", label: "\(name): tiêu chí \($0) Đạt", isChosen: place < 3)
                },
                note: place == 1 ? "5/5 ngày 12/11/2026" : "")
        },
        signedBy: "Trần Thu Hà")

    static let settings = SettingsPage(
        frame: officerFrame("Thiết lập", current: "/settings"),
        links: [
            .init(
                title: "Báo cáo", href: "/settings/report", text: "Tên cơ quan, nơi nhận, người ký, các mốc",
                icon: "Icon/file")
        ], errors: nil,
        lead: "Đang áp dụng phiên bản 1, từ 05/09/2026. Thay đổi được lưu thành phiên bản mới.",
        minimumMinutes: Field("90"), knowledgePass: Field("5,0"), safetyPassPercent: Field("50"),
        skillPass: Field("60"),
        countsExempt: false, countsContinuingEducation: false, effectiveFrom: Field("19/11/2026"),
        versions: [
            .init(title: "Phiên bản 1", from: "05/09/2026", text: "90 phút; 5,0 điểm; 50% câu an toàn; hồ sơ 60/100")
        ],
        canChange: true)
}
