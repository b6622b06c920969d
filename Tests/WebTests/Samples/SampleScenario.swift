import Domain

/// A scenario with a step of every kind of screen, and something to look at of every form.
enum SampleScenario {
    static let error = CriticalError(id: "doc-otp", text: "Em đã đọc mã OTP cho người gọi. Mã OTP không đọc cho ai.")
    static let start = Day(year: 2026, month: 11, day: 23)!.start + 8 * 3_600_000

    static let scenario: Scenario = {
        let steps = screens.enumerated().map { place, screen in
            Step(
                id: type(of: screen).key.replacing("_", with: "-"), title: "Việc thứ \(place + 1)",
                goal: "Làm đúng việc thứ \(place + 1).", hint: "Đọc kỹ từng dòng.", points: place == 0 ? 12 : 8,
                subgoals: place == 0 ? ["Đọc", "Chọn"] : [], exhibits: [looks[place % looks.count]],
                explanation: "Vì như thế thì an toàn.", screen: screen)
        }
        let person = [
            "name": "TRẦN THỊ THỬ", "id_number": "000199000123", "born_on": "12/03/1999",
            "address": "Số 5, xã Mẫu, tỉnh Sông Lam",
        ]
        let cast = Cast(
            person: person, intro: "TRẦN THỊ THỬ cần làm vài việc.", closing: "Em đã đi hết các việc.", steps: steps)
        return Scenario(
            id: "mp-99", contentHash: "h99", title: "Đủ các kiểu màn hình", grades: 10...12, band: .b3, isDossier: true,
            timeLimitMinutes: 30, lesson: nil, status: .approved, checkedOn: start.day, facts: [], casts: [cast])
    }()

    private static let looks = Exhibit.Form.allCases.map { form in
        Exhibit(
            form: form, title: "Thông báo mới", sender: "0000 156 222", address: "dichvucong-gov.example/nhan-tien",
            lines: ["Hồ sơ của bạn bị lỗi."], rows: [Exhibit.Row(label: "Thời hạn", value: "03 ngày làm việc")])
    }

    private static let options = [
        ChoiceOption(text: "Từ chối", share: 100, feedback: "Giữ mã cho riêng mình."),
        ChoiceOption(text: "Chần chừ", share: 30, feedback: "Nên từ chối ngay."),
        ChoiceOption(text: "Đọc mã", share: 0, feedback: "Mã là chìa khóa.", critical: error),
    ]

    private static let fields: [FormField] = {
        var name = FormField(
            name: "ho-ten", label: "Họ và tên", form: .text, expected: ["TRẦN THỊ THỬ"], wrong: "Ghi đúng họ tên.")
        name.prefilled = "TRẦN THỊ THƯ"
        name.help = "Viết in hoa, có dấu."
        var count = FormField(name: "so-ban", label: "Số bản", form: .number, expected: ["2"], wrong: "Đếm lại số bản.")
        count.unit = "bản"
        let day = FormField(
            name: "ngay", label: "Ngày nộp", form: .date, expected: ["2026-11-23"], wrong: "Xem lại ngày.")
        var way = FormField(
            name: "cach", label: "Cách nhận", form: .select, expected: ["Bưu chính"], wrong: "Chọn lại.")
        way.options = ["Bưu chính", "Một cửa"]
        var ticks = FormField(
            name: "tich", label: "Đánh dấu", form: .checkbox, expected: ["Cam kết"], wrong: "Chỉ đánh dấu lời cam kết.")
        ticks.options = ["Cam kết", "Quảng cáo"]
        return [name, count, day, way, ticks]
    }()

    private static let screens: [any ScreenKind] = [
        Choose(question: "Em làm gì?", isSeveral: true, options: options),
        Dialogue(
            channel: .call, caller: "Người lạ",
            turns: ["Đọc số cho cô.", "Đọc mã cho cô."].map { Dialogue.Turn(says: $0, replies: options) }),
        Sort(
            question: "Thật hay giả?", buckets: ["Thật", "Giả"],
            items: looks.prefix(2).enumerated().map { place, look in
                Sort.Item(
                    text: "Trang \(place + 1)", bucket: place == 0 ? "Giả" : "Thật", why: "Xem địa chỉ.", exhibit: look)
            }),
        Order(question: "Xếp thứ tự", items: ["Tìm", "Đăng nhập", "Nộp"], why: "Đăng nhập rồi mới nộp được."),
        ProcedureSearch(
            question: "Tìm thủ tục",
            procedures: [
                .init(
                    name: "Thông báo lưu trú", code: "TL-203", agency: "Công an xã", keywords: ["ngủ lại"],
                    isRight: true, feedback: nil),
                .init(
                    name: "Đăng ký tạm trú", code: "TL-202", agency: "Công an xã", keywords: [], isRight: false,
                    feedback: "Tạm trú là ở lâu."),
            ]),
        Form(fields: fields),
        PortalSignIn(
            ways: Array(options.prefix(2)), address: "dichvucong.hoctap.local", isGenuine: true,
            request: "Xác nhận đăng nhập lúc 08:30", isMine: true, otp: "482913", lure: "Đọc mã cho tôi",
            critical: error),
        Attachments(
            question: "Xử lý từng tệp", actions: [.keep, .retake],
            files: [
                .init(name: "anh-1.jpg", shows: "Bị lóa.", size: "2,1 MB", action: .retake, why: "Không đọc được.")
            ]),
        Payment(
            amount: 16_000, amountWrong: "Hai bản là 16.000 đồng.", payees: options, ways: Array(options.prefix(2))),
        Track(
            code: "MP-261123-0412",
            history: [.init(state: .newlyRegistered, on: start.day), .init(state: .accepted, on: start.day)],
            due: .init(from: start.day, workingDays: 3, holidays: [start.day + 2]), fields: []),
        Writing(
            question: "Viết phản ánh", length: 20...300, isPolite: true,
            must: [.init(any: ["MP-261123-0412"], why: "Ghi mã hồ sơ.")], never: [],
            example: "Kính gửi cơ quan, hồ sơ MP-261123-0412 đã quá hẹn. Em xin cảm ơn."),
        Rating(question: "Em đánh giá mấy sao?", comment: "Điều em muốn góp ý"),
    ]

    /// A run in which the steps before one were answered rightly.
    static func run(to place: Int, then commands: [PracticeCommand] = []) -> Run {
        var run = Run(scenario: scenario, seed: 5, startedAt: start)
        for step in run.cast.steps.prefix(place) {
            _ = try? run.apply(.answer(step: step.id, values: step.screen.rightAnswer()), at: start + 60_000)
        }
        for (place, command) in commands.enumerated() {
            _ = try? run.apply(command, at: start + 120_000 + Int64(place) * 5000)
        }
        return run
    }

    static let stepIDs = run(to: 0).cast.steps.map(\.id)
}
