extension PortalSignIn {
    /// A question of two answers on the way in.
    struct Stage {
        let field: String
        let label: String
        let options: [String]
        /// 0 or 1.
        let right: Int
        let wrong: String
        let critical: CriticalError?
        /// The right answer ends it here.
        let isLast: Bool
    }

    var stages: [Stage] {
        let stay = Stage(
            field: "address", label: "Thanh địa chỉ hiện \(address). Em làm gì?",
            options: ["Đúng trang rồi, đi tiếp", "Trang lạ, đóng lại"], right: isGenuine ? 0 : 1,
            wrong: isGenuine
                ? "Đây đúng là cổng tập luyện: em đọc lại từng chữ của địa chỉ."
                : "Địa chỉ này chỉ na ná cổng thật, nhập tài khoản vào là mất.",
            critical: isGenuine ? nil : critical, isLast: !isGenuine)
        guard isGenuine, let request else { return [stay] }
        let confirm = Stage(
            field: "confirm", label: "VNeID mô phỏng hỏi: “\(request)”",
            options: ["Xác nhận đăng nhập", "Từ chối"], right: isMine ? 0 : 1,
            wrong: isMine
                ? "Em vừa đăng nhập nên xác nhận được."
                : "Em không đăng nhập mà có yêu cầu thì phải từ chối: người khác đang dùng tài khoản.",
            critical: isMine ? nil : critical, isLast: !isMine)
        return [stay, confirm]
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        var exhibits = [Exhibit(form: .browser, title: "Đăng nhập", address: address)]
        var way = ways.field("way", label: "Em đăng nhập bằng cách nào?", seed: seed, given: given)
        way.isSettled = ways.chosen(given, "way") != nil
        var fields = [way]
        for stage in stages where fields.last?.isSettled == true {
            var field = SheetField(
                name: stage.field, label: stage.label, control: .radio, values: given[stage.field] ?? [])
            field.options = stage.options.map { SheetField.Option(text: $0) }
            field.isSettled = stage.options.contains { SheetField.Option.code(of: $0) == given.text(stage.field) }
            fields.append(field)
        }
        if let otp, fields.last?.isSettled == true, fields.count == stages.count + 1 {
            exhibits.append(
                Exhibit(
                    form: .app, title: "Điện thoại mô phỏng", lines: ["Mã OTP của bạn là \(otp). Không đưa mã cho ai."])
            )
            fields.append(
                SheetField(name: "otp", label: "Mã OTP nhập vào cổng", control: .text, values: given["otp"] ?? []))
            if let lure {
                exhibits.append(Exhibit(form: .message, title: "Tin nhắn vừa tới", lines: [lure]))
                var reply = SheetField(
                    name: "lure", label: "Trả lời tin nhắn", control: .text, values: given["lure"] ?? [])
                reply.isRequired = false
                fields.append(reply)
            }
        }
        return ScreenSheet(kind: Self.key, exhibits: exhibits, fields: fields)
    }
}
