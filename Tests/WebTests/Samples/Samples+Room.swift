@testable import Web

extension Samples {
    static let room: [SamplePage] = [
        SamplePage(name: "room", template: "Quiz/TestRoomPage", page: testRoom(isPaused: false)),
        SamplePage(name: "room-paused", template: "Quiz/TestRoomPage", page: testRoom(isPaused: true)),
        SamplePage(name: "attempt-paused", template: "Quiz/AttemptPausedPage", page: attemptPaused),
        SamplePage(name: "exam-codes", template: "Quiz/ExamCodesPage", page: examCodes),
        SamplePage(name: "room-minutes", template: "Quiz/RoomMinutesPage", page: minutes),
        SamplePage(name: "room-signatures", template: "Quiz/RoomSignaturesPage", page: signatures),
    ]

    static let roomNews = AttemptRoom(
        version: "0-1-0-9-2", secondsLeft: "1661", clockText: "27:41", isPaused: false, isOver: false,
        news: .init(time: "10:20", text: "Các em xem lại mã đề trên đầu trang."), hasOlder: true,
        older: [.init(time: "10:05", text: "Cả lớp bắt đầu nhé.")])

    private static func testRoom(isPaused: Bool) -> TestRoomPage {
        TestRoomPage(
            frame: teacherFrame("Phòng thi", js: ["/assets/js/form.js", "/assets/js/board.js"]),
            crumbs: crumbs("Phòng thi"),
            errors: isPaused
                ? FormErrors(
                    heading: "Chưa làm được việc này, thầy cô sửa giúp 1 chỗ sau",
                    items: [.init(message: "Nhập lời nhắn", anchor: "message")]) : nil,
            title: "Bài kiểm tra phổ cập kiến thức", href: "/assignments/7",
            lead: "Lớp 10A1 · 45 phút · đóng lúc 20:00 thứ Sáu, 20/11/2026",
            tag: isPaused ? Tag("Đang tạm dừng", .warn) : Tag("Đang mở", .ok), isPaused: isPaused,
            pausedText: isPaused ? "Tạm dừng từ 10:05. Đồng hồ của cả phòng đang đứng lại." : "", canMoveTime: true,
            figures: [
                Figure(number: "20", unit: "/24 em", label: "đang làm"),
                Figure(number: "1", unit: " em", label: "mất tín hiệu"),
                Figure(number: "2", unit: " em", label: "chưa vào"), Figure(number: "1", unit: " em", label: "đã xong"),
            ],
            rows: pupilNames.prefix(5).enumerated().map { place, name in roomRow(place, name) },
            updatedAt: "10:32:07", why: Field(), message: Field("", error: isPaused ? "Nhập lời nhắn" : nil),
            minutes: Field("10"),
            extraMinutes: [
                Choice(value: "5", title: "5 phút", isChosen: false),
                Choice(value: "10", title: "10 phút", isChosen: true),
            ],
            reason: Field(), note: Field(), needsCode: !isPaused, shift: Field("Ca 1"), valid: Field("30"),
            validities: [
                Choice(value: "30", title: "30 phút", isChosen: true),
                Choice(value: "60", title: "1 giờ", isChosen: false),
                Choice(value: "0", title: "Chỉ tạo mã dự phòng", isChosen: false),
            ],
            reserves: Field("5"),
            codes: isPaused
                ? []
                : [
                    .init(
                        code: "K7M 4PX", shift: "Ca 1", tag: Tag("Đến 10:30", .ok),
                        detail: "4/5 mã dự phòng chưa dùng")
                ],
            hasCodes: !isPaused, lines: isPaused ? [] : roomLines, hasLines: !isPaused)
    }

    private static let roomLines: [TestRoomPage.Line] = [
        .init(time: "10:20:01", text: "Cho làm tiếp sau 3 phút 20 giây", by: "Trần Thu Hà"),
        .init(time: "10:16:41", text: "Tạm dừng bài", by: "Trần Thu Hà"),
        .init(time: "10:05:12", text: "Tạo mã ca thi", by: "Trần Thu Hà"),
    ]

    private static func roomRow(_ place: Int, _ name: String) -> TestRoomPage.Row {
        let tags = [
            Tag("Đang làm", .info), Tag("Mất tín hiệu từ 10:31", .warn), Tag("Chưa vào"), Tag("Đã nộp", .ok),
            Tag("Hết giờ", .warn),
        ]
        return TestRoomPage.Row(
            name: name, tag: tags[place], place: place == 0 ? "Câu 12" : "", answered: place == 2 ? "-" : "12/28",
            left: place < 2 ? "27:41" : "-", extra: place == 1 ? "+15 phút" : "",
            saved: place == 2 ? "-" : "10:32:05", absences: place == 0 ? "2 lần, lâu nhất 15 giây" : "")
    }

    private static let attemptPaused = AttemptPausedPage(
        frame: learnerFrame("Bài đang tạm dừng", js: ["/assets/js/room.js"]), attemptID: "17",
        title: "Bài kiểm tra phổ cập kiến thức",
        room: AttemptRoom(
            version: "1-1-0-0-0", secondsLeft: "1661", clockText: "27:41", isPaused: true, isOver: false, news: nil,
            hasOlder: false, older: []),
        answeredText: "9/28 câu")

    private static let examCodes = ExamCodesPage(
        frame: teacherFrame("Mã ca thi", js: ["/assets/js/print.js"]), title: "Bài kiểm tra phổ cập kiến thức",
        backHref: "/assignments/7/room", className: "10A1", schoolName: "Trường THPT Nam Sông",
        shifts: [
            .init(
                name: "Ca 1", code: "K7M 4PX", hasCode: true, until: "Nhập trước 10:30, 18/11/2026", hasReserves: true,
                reserves: [
                    .init(code: "TRX 963", state: "Chưa dùng", isUsed: false),
                    .init(code: "ACD 437", state: "Trần Gia Bảo, 10:12", isUsed: true),
                ])
        ],
        isEmpty: false)

    private static let roomHead = RoomSheetHead(
        superiorName: "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH SÔNG LAM", schoolName: "TRƯỜNG THPT NAM SÔNG",
        examTitle: "BÀI KIỂM TRA PHỔ CẬP KIẾN THỨC, NĂM HỌC 2026-2027", place: "Lớp 10A1, ngày 18 tháng 11 năm 2026")

    private static let minutes = RoomMinutesPage(
        frame: teacherFrame("Biên bản coi kiểm tra", js: ["/assets/js/print.js"]),
        title: "Bài kiểm tra phổ cập kiến thức", backHref: "/assignments/7/room", head: roomHead,
        facts: [
            .init(label: "Thời gian làm bài", value: "45 phút"),
            .init(
                label: "Em đầu tiên vào làm", value: "10:05 thứ Tư, 18/11/2026, bài cuối nộp lúc 10:58"),
            .init(label: "Tạm dừng", value: "tổng cộng 3 phút 20 giây"),
            .init(
                label: "Số học sinh", value: "24 em trong danh sách, 22 em dự, 2 em vắng, 22 em đã nộp bài"),
        ],
        absentText: "Vắng: Trần Gia Bảo, Lê Minh Anh.", lines: Array(roomLines.reversed()), hasLines: true,
        blanks: ["", "", ""])

    private static let signatures = RoomSignaturesPage(
        frame: teacherFrame("Danh sách ký nộp bài", js: ["/assets/js/print.js"]),
        title: "Bài kiểm tra phổ cập kiến thức", backHref: "/assignments/7/room", head: roomHead,
        rows: pupilNames.prefix(3).enumerated().map { place, name in
            .init(
                number: "\(place + 1)", name: name, birthDate: "01/03/2011", started: place == 2 ? "" : "10:05",
                submitted: place == 2 ? "" : "10:47", extra: place == 1 ? "+15 phút" : "",
                remark: place == 2 ? "Vắng" : "")
        },
        summary: "Danh sách có 24 em, 22 em dự, 22 em đã nộp bài.")
}
