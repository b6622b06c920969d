import Domain

/// One screen of every kind, and a scenario made of them.
enum PracticeDemo {
    static let otpError = CriticalError(id: "dua-otp", text: "Em đã đưa mã OTP cho người khác.")
    static let moneyError = CriticalError(id: "chuyen-tien", text: "Em đã chuyển tiền cho người lạ.")
    static let start = Instant(ms: 1_795_000_000_000)

    static let person = [
        "name": "TRẦN THỊ THỬ", "id_number": "000199000123", "phone": "0000 123 456", "dossier_code": "MP-261123-0412",
    ]

    static let choose = Choose(
        question: "Em làm gì?", isSeveral: false,
        options: [
            ChoiceOption(text: "Cúp máy", share: 100, feedback: "Đúng rồi."),
            ChoiceOption(text: "Hỏi lại", share: 50, feedback: "Chưa đủ."),
            ChoiceOption(text: "Đọc mã", share: 0, feedback: "Không đọc mã.", critical: otpError),
        ])
    static let several = Choose(
        question: "Chọn các việc đúng", isSeveral: true,
        options: [
            ChoiceOption(text: "Báo người lớn", share: 100), ChoiceOption(text: "Chặn số", share: 100),
            ChoiceOption(text: "Gọi lại", share: 0, feedback: "Không nên."),
        ])
    static let dialogue = Dialogue(
        channel: .call, caller: "Người lạ",
        turns: ["Đọc số cho cô", "Đọc mã cho cô", "Thế cài ứng dụng nhé"].map { says in
            Dialogue.Turn(
                says: says,
                replies: [
                    ChoiceOption(text: "Không ạ", share: 100, isLast: says != "Đọc số cho cô"),
                    ChoiceOption(text: "Để cháu nghĩ", share: 30, feedback: "Nên từ chối ngay."),
                    ChoiceOption(text: "Vâng ạ", share: 0, feedback: "Nguy hiểm.", critical: otpError),
                ])
        })
    static let sort = Sort(
        question: "Thật hay giả?", buckets: ["Thật", "Giả"],
        items: [
            Sort.Item(text: "Trang A", bucket: "Thật", why: "Đúng địa chỉ."),
            Sort.Item(text: "Trang B", bucket: "Giả", why: "Địa chỉ lạ.", critical: otpError),
            Sort.Item(text: "Trang C", bucket: "Giả", why: "Địa chỉ lạ."),
            Sort.Item(text: "Trang D", bucket: "Thật", why: "Đúng địa chỉ."),
        ])
    static let order = Order(
        question: "Xếp thứ tự", items: ["Tìm", "Đọc", "Đăng nhập", "Điền", "Nộp"], why: "Tìm rồi mới đọc.")
    static let search = ProcedureSearch(
        question: "Tìm thủ tục",
        procedures: [
            .init(
                name: "Đăng ký khai sinh", code: "TL-1", agency: "UBND xã", keywords: ["em bé"], isRight: true,
                feedback: nil),
            .init(
                name: "Đăng ký tạm trú", code: "TL-2", agency: "Công an xã", keywords: ["ở trọ"], isRight: false,
                feedback: "Tạm trú là chuyện chỗ ở."),
        ])
    static let form = Form(fields: formFields)
    static var formFields: [FormField] {
        var name = FormField(
            name: "ten", label: "Họ tên", form: .text, expected: ["TRẦN THỊ THỬ"], wrong: "Ghi đúng họ tên.")
        name.prefilled = "TRẦN THỊ THƯ"
        let count = FormField(name: "so", label: "Số bản", form: .number, expected: ["16000"], wrong: "Đếm lại.")
        let day = FormField(name: "ngay", label: "Ngày", form: .date, expected: ["23/11/2026"], wrong: "Xem lịch.")
        var tick = FormField(
            name: "tich", label: "Đánh dấu", form: .checkbox, expected: ["A", "B"], wrong: "Chọn A và B.")
        tick.options = ["A", "B", "C"]
        var otp = FormField(name: "otp", label: "Mã OTP", form: .text, expected: [], wrong: "Không hỏi mã.")
        otp.critical = otpError
        return [name, count, day, tick, otp]
    }
    static let signIn = PortalSignIn(
        ways: [
            ChoiceOption(text: "VNeID", share: 100), ChoiceOption(text: "Mạng xã hội", share: 0, feedback: "Không."),
        ],
        address: "dichvucong.hoctap.local", isGenuine: true, request: "Xác nhận đăng nhập?", isMine: true,
        otp: "482913", lure: "Đọc mã cho tôi", critical: otpError)
    static let attachments = Attachments(
        question: "Xử lý tệp", actions: [.keep, .retake],
        files: [
            .init(name: "a.jpg", shows: "Rõ", size: "1 MB", action: .keep, why: "Rõ."),
            .init(name: "b.jpg", shows: "Mờ", size: "1 MB", action: .retake, why: "Mờ."),
        ])
    static let payment = Payment(
        amount: 16_000, amountWrong: "Hai bản.",
        payees: [
            ChoiceOption(text: "Cổng", share: 100),
            ChoiceOption(text: "Người lạ", share: 0, feedback: "Không.", critical: moneyError),
        ],
        ways: [
            ChoiceOption(text: "Trên cổng", share: 100),
            ChoiceOption(text: "Chuyển khoản", share: 0, feedback: "Không."),
        ])
    static let track = Track(
        code: "MP-261123-0412",
        history: [
            .init(state: .newlyRegistered, on: day(23)), .init(state: .accepted, on: day(23), note: "Đã nhận"),
            .init(state: .processing, on: day(24)),
        ], due: .init(from: day(26), workingDays: 2, holidays: [day(27)]), fields: [])
    static let writing = Writing(
        question: "Viết phản ánh", length: 20...300, isPolite: true,
        must: [.init(any: ["MP-261123-0412"], why: "Ghi mã hồ sơ.")],
        never: [.init(any: ["mật khẩu của em là"], why: "Không ghi mật khẩu.", critical: otpError)],
        example: "Kính gửi cơ quan, hồ sơ MP-261123-0412 của em đã quá hẹn. Em xin cảm ơn.")
    static let rating = Rating(question: "Mấy sao?", comment: "Góp ý")

    /// Each kind at least once.
    static let screens: [any ScreenKind] = [
        choose, several, dialogue, sort, order, search, form, signIn, attachments, payment, track, writing, rating,
    ]

    static func day(_ number: Int) -> Day {
        Day(year: 2026, month: 11, day: number)!
    }

    /// A step a screen; the first takes what is missing to 100 points.
    static func scenario(_ screens: [any ScreenKind] = screens, minutes: Int = 30) -> Scenario {
        let part = 100 / screens.count
        let steps = screens.enumerated().map { place, screen in
            Step(
                id: "buoc-\(place + 1)", title: "Bước \(place + 1)", goal: "Làm đúng", hint: "Gợi ý \(place + 1)",
                points: place == 0 ? 100 - part * (screens.count - 1) : part, explanation: "Vì thế.", screen: screen)
        }
        let casts = [person, person.merging(["name": "LÊ VĂN MẪU"]) { $1 }].map {
            Cast(person: $0, intro: "Mở đầu", closing: "Kết", steps: steps)
        }
        return Scenario(
            id: "mp-99", contentHash: "0", title: "Thử", grades: 8...9, band: .b2, isDossier: false,
            timeLimitMinutes: minutes, lesson: nil, status: .approved, checkedOn: day(23), facts: [], casts: casts)
    }
}
