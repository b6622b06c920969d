import Domain

@testable import Web

extension Samples {
    static let attemptStart = AttemptStartPage(
        frame: learnerFrame("Vào làm bài"), assignmentID: "7", title: "Bài kiểm tra phổ cập kiến thức",
        lead: "Cô Trần Thu Hà giao · lớp 10A1",
        lines: [
            .init(label: "Số câu", value: "28 câu, 3 phần"), .init(label: "Thời gian", value: "45 phút"),
            .init(label: "Hạn nộp", value: "20:00 thứ Sáu, 20/11/2026"),
            .init(label: "Mức đạt", value: "Từ 5,0 điểm và đúng từ 50% số câu an toàn"),
        ],
        parts: [
            .init(title: "Phần I. Chọn một đáp án", detail: "20 câu, mỗi câu đúng được 0,25 điểm."),
            .init(
                title: "Phần II. Mỗi ý chọn Đúng hoặc Sai",
                detail: "4 câu, đúng 1, 2, 3, 4 ý được 0,1; 0,25; 0,5; 1 điểm."),
            .init(title: "Phần III. Trả lời ngắn", detail: "4 câu, mỗi câu đúng được 0,25 điểm."),
        ],
        rules: [
            "Đồng hồ chạy theo giờ máy chủ, bắt đầu khi em bấm nút.",
            "Mỗi câu trả lời được lưu ngay. Mất mạng thì em cứ làm tiếp, bài giữ trên máy này.",
            "Hết giờ, hệ thống tự nộp bài đã lưu.",
            "Nếu em rời trang làm bài từ 3 giây, thầy cô thấy số lần và thời gian. Đó chỉ là thông tin, không tự trừ điểm.",
        ],
        isResumed: false,
        lateNotice: "Đã quá hạn nộp. Em làm bây giờ thì bài được ghi “nộp muộn” và bị trừ 10% số điểm đạt được.",
        refusal: nil, resultHref: nil,
        examCode: Field("K7M", error: "Mã ca thi chưa đúng. Em xem lại 6 ký tự thầy cô cho rồi nhập lại."))

    static let attemptClosed = AttemptStartPage(
        frame: learnerFrame("Vào làm bài"), assignmentID: "7", title: "Bài kiểm tra phổ cập kiến thức",
        lead: "Cô Trần Thu Hà giao · lớp 10A1", lines: [], parts: [], rules: [], isResumed: false,
        lateNotice: nil, refusal: "Bài đã đóng lúc 20:00 thứ Sáu, 20/11. Cần làm bù thì em báo cô Hà.",
        resultHref: "/attempts/3/result", examCode: nil)

    static let attempt = attempt(at: nil)
    static let attemptOneByOne = attempt(at: 6)
    static let attemptLastStep = attempt(at: 11)

    static let attemptElsewhere = AttemptElsewherePage(
        frame: learnerFrame("Bài kiểm tra phổ cập kiến thức"), attemptID: "17", title: "Bài kiểm tra phổ cập kiến thức")

    /// - Parameter current: the question that is shown; `nil` for all.
    private static func attempt(at current: Int?) -> AttemptPage {
        AttemptPage(
            frame: learnerFrame("Đang làm bài", js: ["/assets/js/attempt.js"]), attemptID: "17",
            title: "Bài kiểm tra phổ cập kiến thức", lead: "Mã đề 0102 · Nguyễn Minh Anh · 10A1", secondsLeft: "1661",
            clockText: "27:41", savedText: "Đã lưu 10:32:05", lastSequence: "9", answeredText: "4/9 câu",
            parts: [
                part(
                    "p1", "Phần I", "Chọn 1 đáp án", "Phần I. Chọn một đáp án",
                    "4 câu, mỗi câu đúng được 0,25 điểm.", 1...4, current),
                part(
                    "p2", "Phần II", "Đúng hoặc sai", "Phần II. Mỗi ý chọn Đúng hoặc Sai",
                    "2 câu, mỗi câu 4 ý. Đúng 1 ý: 0,1 điểm; 2 ý: 0,25; 3 ý: 0,5; cả 4 ý: 1 điểm.", 5...6, current),
                part(
                    "p3", "Phần III", "Trả lời ngắn", "Phần III. Trả lời ngắn", "Các kiểu câu còn lại.", 7...10,
                    current),
            ],
            steps: current.map { .init($0, of: 10) }, hidesSubmission: current.map { $0 <= 10 } ?? false,
            dueText: current.map { _ in
                "Hạn nộp là 20:00 thứ Sáu, 20/11/2026. Em nộp sau lúc đó thì bài được ghi “nộp muộn”."
            },
            remainingText: "Còn 6 câu chưa làm xong.", serverTime: "10:32:19", refusal: nil, room: roomNews)
    }

    private static func part(
        _ id: String, _ name: String, _ short: String, _ title: String, _ note: String, _ positions: ClosedRange<Int>,
        _ current: Int?
    ) -> AttemptPage.Part {
        AttemptPage.Part(
            id: id, name: name, short: short, title: title, note: note, pointsText: "1 điểm",
            questions: positions.map { position in
                .init(sheet: question(position), isHidden: current.map { $0 != position } ?? false)
            },
            palette: positions.map {
                .init(
                    target: "q\($0)", number: "\($0)", state: $0 < 4 ? "is-done" : $0 == 5 ? "is-half" : "",
                    stateText: $0 < 4 ? "đã trả lời" : $0 == 5 ? "còn thiếu ý" : "chưa trả lời")
            }, isHidden: current.map { !positions.contains($0) } ?? false)
    }

    private static func question(_ position: Int) -> QuestionSheet {
        let id = "q\(position)"
        switch position {
        case 5...6:
            return sheet("true_false_cluster", position, "Về mã OTP và mật khẩu:", cluster(id))
        case 7:
            return sheet(
                "short_answer", position, "Tổng đài hỗ trợ Cổng Dịch vụ công quốc gia là số nào?", [],
                typed: "18001096",
                isNumeric: true)
        case 8:
            return sheet("ordering", position, "Sắp xếp các bước nộp hồ sơ trực tuyến.", ordering(id))
        case 9:
            return sheet("matching", position, "Ghép mỗi mã với việc của mã.", matching(id))
        case 10:
            var several = sheet(
                "multiple_choice", position, "Những dấu hiệu nào của cuộc gọi lừa đảo?", options(id))
            several.passage = PassageText(
                Passage(id: "p", text: "Ông của bạn Minh nhận một cuộc gọi.\nNgười gọi đòi cài ứng dụng lạ."))
            return several
        default:
            return sheet("single_choice", position, "Mã OTP gửi về điện thoại của em thì ai được biết?", options(id))
        }
    }

    private static func sheet(
        _ kind: String, _ position: Int, _ stem: String, _ options: [QuestionOption], typed: String = "",
        isNumeric: Bool = false
    ) -> QuestionSheet {
        QuestionSheet(
            template: "Question/\(kind)", id: "q\(position)", label: "Câu \(position)", stem: stem, options: options,
            typed: typed, isNumeric: isNumeric, unit: nil, isMarked: false)
    }

    private static func options(_ name: String) -> [QuestionOption] {
        ["Cán bộ đang gọi điện hỗ trợ em", "Thầy cô giáo chủ nhiệm", "Nhân viên tổng đài đã xưng tên", "Chỉ mình em"]
            .enumerated().map { .choice(name, $0, letter: ["A", "B", "C", "D"][$0], text: $1, isChosen: $0 == 1) }
    }

    private static func cluster(_ name: String) -> [QuestionOption] {
        [
            "Cán bộ thật khi gọi điện hỗ trợ sẽ cần em đọc mã OTP.", "Người thân tự nhập mã trên máy của mình.",
            "Mã hết hạn sau ít phút nên đọc cho người khác cũng không sao.", "Nghe đòi mã OTP thì dừng cuộc gọi.",
        ].enumerated().map {
            .statement(
                "\(name).\($0)", $0, letter: ["a)", "b)", "c)", "d)"][$0], text: $1,
                judgement: $0 == 0 ? false : $0 == 1 ? true : nil)
        }
    }

    private static func ordering(_ name: String) -> [QuestionOption] {
        ["Theo dõi mã hồ sơ", "Đăng nhập", "Điền và đính kèm", "Nộp"].enumerated().map { place, text in
            .pick(
                "\(name).\(place)", place, letter: "", text: text,
                picks: (0..<4).map { Choice(value: "\($0)", title: "Thứ \($0 + 1)", isChosen: false) })
        }
    }

    private static func matching(_ name: String) -> [QuestionOption] {
        ["OTP", "Mã hồ sơ"].enumerated().map { place, text in
            .pick(
                "\(name).\(place)", place, letter: "\(place + 1).", text: text,
                picks: [
                    Choice(value: "0", title: "Theo dõi hồ sơ", isChosen: place == 1),
                    Choice(value: "1", title: "Xác nhận một việc", isChosen: false),
                ])
        }
    }
}
