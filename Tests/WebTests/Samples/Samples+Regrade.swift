import Domain

@testable import Web

extension Samples {
    private static let stem = "Mã OTP gửi về điện thoại của em thì ai được biết?"
    private static let choices = SingleChoice(
        options: ["Chỉ mình em", "Cán bộ một cửa", "Công an gọi điện", "Nhân viên ngân hàng"], correct: 0)

    private static let firstQuestion = TestReportPage.Question(
        anchor: "c1", part: "Phần I", passage: nil, stem: stem, href: "/assignments/1/questions/otp-01",
        asked: "36 em được hỏi · 35 em trả lời", statistics: "Độ khó 0,65 · Độ phân biệt 0,42",
        outcome: "Đúng hết 23 em · đúng một phần 0 em · chưa đúng 12 em · bỏ trống 1 em",
        lines: zip("ABCD", [23, 8, 3, 1]).enumerated().map { place, line in
            .init(
                letter: "\(line.0)", text: choices.options[place], isKey: place == 0, count: "\(line.1) em")
        },
        keys: [],
        explanation: "OTP như chữ ký dùng một lần. Không đọc cho bất kỳ ai, kể cả người xưng là công an.",
        source: "Khuyến cáo của Bộ Công an, kiểm chứng ngày 20/11/2026",
        decisions: ["Chấp nhận thêm một đáp án"])

    private static let secondQuestion = TestReportPage.Question(
        anchor: "c2", part: "Phần III",
        passage: PassageText(Passage(id: "p", text: "Bạn Hòa vừa tròn 14 tuổi.\nHòa chưa có thẻ căn cước.")),
        stem: "Trẻ em từ bao nhiêu tuổi thì được cấp thẻ căn cước?",
        href: "/assignments/1/questions/cc-01", asked: "12 em được hỏi · 12 em trả lời", statistics: nil,
        outcome: nil, lines: [], keys: ["14 tuổi"],
        explanation: "Từ đủ 14 tuổi phải làm thủ tục cấp thẻ căn cước.",
        source: "Luật Căn cước, kiểm chứng ngày 20/11/2026", decisions: [])

    private static let lookHint =
        "Ít em làm được, hoặc em làm bài tốt cũng không hơn: thường do đáp án sai hay lời văn chưa rõ."

    static let testReport = TestReportPage(
        frame: teacherFrame("Câu hỏi và thống kê"), crumbs: crumbs("Câu hỏi và thống kê"),
        title: "Câu hỏi và thống kê", lead: "Kiểm tra giữa kỳ · lớp 10A1 · 28 câu hỏi đã dùng", step: "3",
        figures: [
            Figure(number: "36", unit: " em", label: "đã nộp, mỗi em tính lượt đầu"),
            Figure(number: "0,73", unit: "", label: "độ tin cậy KR-20"),
        ],
        wholeReason: nil,
        groups: [
            .init(
                title: "Câu nên xem trước", countText: "1 câu", hint: lookHint, isOpen: true,
                questions: [firstQuestion]),
            .init(title: "Phần III", countText: "1 câu", hint: nil, isOpen: false, questions: [secondQuestion]),
        ],
        decisions: [
            .init(
                title: "Bỏ câu này, quy đổi điểm các câu còn lại", stem: stem, answers: [],
                decidedBy: "Trần Thu Hà, 09:10, 19/11/2026", reason: "Nhập nhầm đáp án", undoAction: nil,
                field: "u2", undone: "Đã hủy: Đáp án vẫn đúng (Trần Thu Hà, 09:30, 19/11/2026)"),
            .init(
                title: "Chấp nhận thêm một đáp án", stem: stem, answers: ["Cán bộ một cửa"],
                decidedBy: "Trần Thu Hà, 08:10, 19/11/2026", reason: "Câu có hai đáp án đúng",
                undoAction: "/assignments/1/regrades/1/undo", field: "u1", undone: nil),
        ],
        errors: nil)

    static let regrade = RegradePage(
        frame: teacherFrame("Chấm lại câu hỏi"), crumbs: crumbs("Chấm lại"), stem: stem, keys: ["Chỉ mình em"],
        explanation: "OTP như chữ ký dùng một lần. Không đọc cho bất kỳ ai, kể cả người xưng là công an.",
        source: "Khuyến cáo của Bộ Công an, kiểm chứng ngày 20/11/2026", decisions: ["Cho tất cả đủ điểm câu này"],
        action: "/assignments/1/questions/otp-01/regrades", version: "abc", step: "1",
        policies: [
            .init(
                value: "ACCEPT_ALSO", title: "Chấp nhận thêm một đáp án",
                hint: "Chọn đáp án thêm ở dưới. Em nào trả lời như vậy được điểm, không em nào mất điểm.",
                isChosen: true),
            .init(
                value: "AWARD_ALL", title: "Cho tất cả đủ điểm câu này",
                hint: "Mọi em có câu này trong đề đều được đủ điểm của câu. Không em nào mất điểm.", isChosen: false),
            .init(
                value: "RESCALE", title: "Bỏ câu này, quy đổi điểm các câu còn lại",
                hint:
                    "Câu này không tính nữa, điểm các câu còn lại được quy về thang cũ. Em đã làm đúng câu này có thể giảm điểm.",
                isChosen: false),
        ],
        policyError: "Chọn cách chấm lại câu này",
        sheet: QuestionSheet(
            choices, name: "answer", label: "", stem: "", seed: 0, order: choices.authorOrder, response: .choice(1)),
        answerError: "Đáp án này đang được tính là đúng rồi. Hãy chọn đáp án khác.",
        reason: Field("", error: "Ghi lý do chấm lại để học sinh và tổ chuyên môn cùng biết."),
        backHref: "/assignments/1/questions",
        errors: FormErrors(
            heading: "Chưa xem trước được, thầy cô sửa giúp 1 chỗ sau",
            items: [
                .init(
                    message: "Ghi lý do chấm lại để học sinh và tổ chuyên môn cùng biết.", anchor: "reason")
            ]))

    static let regradePreview = RegradePreviewPage(
        frame: teacherFrame("Xem trước khi chấm lại"), crumbs: crumbs("Xem trước"),
        heading: "Chấp nhận thêm một đáp án", stem: stem, answers: ["Cán bộ một cửa"],
        reason: "Câu có hai đáp án đúng",
        figures: [
            Figure(number: "8", unit: " bài", label: "tăng điểm"),
            Figure(number: "1", unit: " bài", label: "giảm điểm"),
            Figure(number: "27", unit: " bài", label: "giữ nguyên"),
        ],
        openText: "2 em đang làm bài: bài giữ nguyên, khi nộp sẽ chấm theo quyết định này.",
        rows: [
            .init(
                name: pupilNames[0], lateText: nil, before: "7,50", after: "7,75", change: "+0,25",
                tag: Tag("Tăng", .ok)),
            .init(
                name: pupilNames[1], lateText: "nộp muộn, trừ 10%", before: "8,00", after: "7,89", change: "-0,11",
                tag: Tag("Giảm", .warn)),
            .init(
                name: "\(pupilNames[2]), lượt 2", lateText: nil, before: "8,00", after: "8,00", change: "0",
                tag: Tag("Giữ nguyên")),
        ],
        action: "/assignments/1/questions/otp-01/regrades",
        fields: [HiddenField(name: "policy", value: "ACCEPT_ALSO"), HiddenField(name: "confirm", value: "1")],
        button: "Áp dụng chấm lại", backHref: "/assignments/1/questions/otp-01",
        errors: FormErrors(
            heading: "Chưa áp dụng, thầy cô sửa giúp 1 chỗ sau",
            items: [
                .init(
                    message:
                        "Vừa có một quyết định chấm lại khác của bài này. Thầy cô xem lại bảng so sánh rồi bấm áp dụng.",
                    anchor: "bang")
            ]))
}
