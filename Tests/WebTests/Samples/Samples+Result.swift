@testable import Web

extension Samples {
    static let result = AttemptResultPage(
        frame: learnerFrame("Kết quả"), title: "Bài kiểm tra phổ cập kiến thức",
        lead: "Nguyễn Minh Anh · lớp 10A1 · nộp lúc 10:58, 18/11/2026", lateText: "Nộp muộn 12 phút · trừ 10%",
        marks: .init(
            score: "7,43", maximum: "10", isPassed: true, verdict: "Đạt",
            meaning: "Em đã đạt điều kiện Kiến thức của phổ cập.", scaleText: nil,
            deductionText: "Bài đạt 8,25 điểm, trừ 10% vì nộp muộn.",
            parts: [
                .init(
                    title: "Phần I", scoreText: "4,25/5", meter: Meter(percent: 85, text: "", isLow: false),
                    detail: "17/20 câu đúng"),
                .init(
                    title: "Phần II", scoreText: "3,25/4", meter: Meter(percent: 81, text: "", isLow: false),
                    detail: "14/16 ý đúng"),
                .init(
                    title: "Phần III", scoreText: "0,75/1", meter: Meter(percent: 75, text: "", isLow: false),
                    detail: "3/4 câu đúng"),
            ],
            safetyText: "Câu an toàn: đúng 8/9, cần từ 50%"),
        marksReason: nil,
        changeText: "Điểm trước khi chấm lại: 8,00. Điểm bây giờ: 8,25.",
        changes: [
            .init(title: "Câu 4: Cho tất cả đủ điểm câu này", reason: "Câu có hai đáp án đúng", undone: nil),
            .init(
                title: "Câu 9: Bỏ câu này, quy đổi điểm các câu còn lại", reason: "Nhập nhầm đáp án",
                undone: "Đã hủy: Đáp án vẫn đúng"),
        ],
        hiddenReason: nil,
        questions: [
            .init(
                label: "Câu 1", passage: nil, stem: "Mã OTP gửi về điện thoại của em thì ai được biết?",
                scoreText: "0,25/0,25",
                isRight: true, isPartly: false, isWrong: false, verdict: "Đúng", answers: ["Chỉ mình em"],
                keys: ["Chỉ mình em"],
                explanation: "OTP như chữ ký dùng một lần. Không đọc cho bất kỳ ai, kể cả người xưng là công an.",
                source: "Khuyến cáo của Bộ Công an, kiểm chứng ngày 20/11/2026"),
            .init(
                label: "Câu 21", passage: nil, stem: "Về mã OTP và mật khẩu:", scoreText: "0,5/1", isRight: false,
                isPartly: true,
                isWrong: false, verdict: "Đúng một phần", answers: ["a) Sai", "b) Đúng", "c) Đúng", "d) Đúng"],
                keys: ["a) Sai", "b) Đúng", "c) Sai", "d) Đúng"],
                explanation: "Kẻ lừa đảo chỉ cần vài giây để dùng mã.", source: "Kiểm chứng ngày 20/11/2026"),
        ],
        tries: [
            .init(
                title: "Lần 1", href: "/attempts/16/result", detail: "6,50 điểm · nộp lúc 10:20, 18/11/2026",
                isCounted: false, isThis: false),
            .init(
                title: "Lần 2", href: "/attempts/17/result", detail: "7,43 điểm · nộp lúc 10:58, 18/11/2026 · nộp muộn",
                isCounted: true, isThis: true),
        ],
        hasTries: true, countedText: "Điểm được tính: 7,43 (lần có điểm cao nhất).",
        retryHref: "/assignments/7/start", retryTitle: "Làm lại, còn 1 lần", backHref: "/", backTitle: "Về trang chủ")

    static let resultKeptBack = AttemptResultPage(
        frame: learnerFrame("Kết quả"), title: "Bài kiểm tra phổ cập kiến thức",
        lead: "Nguyễn Minh Anh · lớp 10A1 · nộp lúc 10:58, 18/11/2026", lateText: nil, marks: nil,
        marksReason: "Thầy cô đã nhận được bài. Em xem được điểm khi thầy cô công bố kết quả.",
        changeText: nil, changes: [], hiddenReason: "Em xem được đáp án và lời giải khi thầy cô công bố.",
        questions: [], tries: [], hasTries: false,
        countedText: "", retryHref: nil, retryTitle: "", backHref: "/", backTitle: "Về trang chủ")
}
