@testable import Web

extension Samples {
    static let signIn = SignInPage(
        frame: bareFrame("Đăng nhập", js: ["/assets/js/password.js"]), isLearner: true, isStaff: false,
        isClassCode: false, unitCode: Field(), userName: Field(), classCode: Field(), password: Field(), refusal: nil,
        notice: nil, next: "")

    static let signInStaff = SignInPage(
        frame: bareFrame("Đăng nhập", js: ["/assets/js/password.js"]), isLearner: false, isStaff: true,
        isClassCode: false, unitCode: Field("0402"), userName: Field("ha.tt"), classCode: Field(), password: Field(),
        refusal: "Mã đơn vị, tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra lại rồi thử lần nữa.",
        notice: "Phiên đăng nhập đã hết. Đăng nhập lại để làm tiếp.", next: "/classrooms")

    static let signInClassCode = SignInPage(
        frame: bareFrame("Đăng nhập", js: ["/assets/js/password.js"]), isLearner: false, isStaff: false,
        isClassCode: true, unitCode: Field(), userName: Field(),
        classCode: Field("7KQ", error: "Không có lớp nào mang mã này. Em xem lại mã thầy cô đọc."), password: Field(),
        refusal: nil, notice: nil, next: "")

    static let classSignIn = ClassSignInPage(
        frame: bareFrame("Đăng nhập lớp 8A2", js: ["/assets/js/password.js"]), classCode: "7KQ2", className: "8A2",
        schoolName: "THCS Lê Quý Đôn",
        pupils: pupilNames.prefix(12).enumerated().map { Choice(value: "\($0)", title: $1, isChosen: $0 == 1) },
        pupil: Field(), pin: Field("", error: "Mã PIN chưa đúng. Em nhập lại 6 chữ số trên thẻ."), refusal: nil,
        next: "")

    static let password = PasswordPage(
        frame: learnerFrame("Đổi mật khẩu", js: ["/assets/js/password.js", "/assets/js/form.js"]), userName: "anh.nm",
        isFirstUse: true,
        errors: FormErrors(
            heading: "Chưa đổi được mật khẩu, em sửa giúp 1 chỗ sau",
            items: [.init(message: "Hai lần nhập mật khẩu mới chưa giống nhau", anchor: "repeated")]),
        current: Field(), new: Field(),
        repeated: Field("", error: "Hai lần nhập mật khẩu mới chưa giống nhau"),
        rules: [
            "Từ 8 ký tự trở lên, dễ nhớ với em và khó đoán với người khác.",
            "Không dùng tên đăng nhập, 12345678 hay những từ quá quen.",
        ])

    static let forgotten = ForgottenPage(
        frame: bareFrame("Quên mật khẩu"), isSent: false, unitCode: Field(), userName: Field(), errors: nil)

    static let forgottenSent = ForgottenPage(
        frame: bareFrame("Quên mật khẩu"), isSent: true, unitCode: Field(), userName: Field(), errors: nil)

    static let account = AccountPage(
        frame: learnerFrame("Tài khoản", current: "/account"), fullName: "Nguyễn Minh Anh",
        lines: [
            .init(label: "Tên đăng nhập", value: "anh.nm"), .init(label: "Mã trường", value: "0402"),
            .init(label: "Trường", value: "THPT Nam Sông"), .init(label: "Lớp", value: "10A1, năm học 2026-2027"),
            .init(label: "Vai trò", value: "Học sinh"),
        ],
        sessionText: "Đăng nhập lúc 07:45, 18/11/2026. Tự đăng xuất nếu không dùng trong 8 giờ.",
        givesFeedback: true)

    static let error = ErrorPage(
        frame: bareFrame("Không tìm thấy trang này"), status: "404", title: "Không tìm thấy trang này",
        message: "Có thể đường dẫn gõ thiếu, hoặc bài đã được gỡ xuống. Bài làm và điểm vẫn còn nguyên.", code: "7F3A")

    static let cards = SignInCardsPage(
        frame: Frame(
            title: "Thẻ đăng nhập lớp 10A1", csrf: "tok", isSignedIn: true, isStaff: true, userName: "Trần Thu Hà",
            userInitials: "TH", userRole: "Giáo viên", unitName: "THPT Nam Sông", ownerName: owner, nav: [],
            moreNav: nil,
            assets: Frame.Assets(
                css: assets.css + ["/assets/paper.css"], js: ["/assets/js/print.js"], favicon: assets.favicon,
                font: assets.font), done: nil),
        heading: "Thẻ đăng nhập lớp 10A1", lead: "13 thẻ · in lúc 08:10, 18/11/2026", address: "thao.example",
        backHref: "/classrooms/1",
        sheets: [
            .init(cards: pupilNames.prefix(10).enumerated().map { card($1, $0) }),
            .init(cards: pupilNames.dropFirst(10).prefix(3).enumerated().map { card($1, $0 + 10) }),
        ])

    private static func card(_ name: String, _ place: Int) -> SignInCardsPage.Card {
        SignInCardsPage.Card(
            fullName: name, className: "Lớp 10A1", codeLabel: "Mã trường", code: "0402", userName: "hs\(1001 + place)",
            secretLabel: "Mật khẩu lần đầu", secret: "tre-\(371 + place * 7)-song")
    }

    /// In the order of class lists.
    static let pupilNames = [
        "Lê Hoàng An", "Nguyễn Minh Anh", "Phạm Quỳnh Anh", "Trần Gia Bảo", "Hoàng Ngọc Bích", "Đỗ Minh Châu",
        "Vũ Thành Công", "Bùi Khánh Duy", "Nguyễn Thùy Dương", "Trịnh Hải Đăng", "Phan Anh Đức", "Lý Hương Giang",
        "Nguyễn Thu Hà", "Cao Đức Hiếu", "Đặng Gia Huy", "Mai Khánh Huyền", "Tô Quốc Khánh", "Nguyễn Đăng Khoa",
        "Hồ Bảo Lâm", "Đinh Phương Linh", "Võ Tuấn Long", "Ngô Thảo Ly", "Lê Nhật Minh", "Trần Hà My",
    ]
}
