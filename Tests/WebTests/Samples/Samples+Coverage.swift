import Domain

@testable import Web

extension Samples {
    static let coverage = CoveragePage(
        frame: officerFrame("Phổ cập toàn tỉnh"), unitCode: "SGDDT",
        title: "Phổ cập kỹ năng dịch vụ công trực tuyến", counted: "học sinh THPT",
        lead: "5 trường THPT · 5.612 học sinh THPT · số liệu đến 10:00, 18/11/2026",
        deadline: .init(
            day: "29/11", text: "Hạn gửi báo cáo, còn 11 ngày.", detail: "Ngày 29/11 là Chủ nhật, nên gửi trước 27/11."),
        filters: filters, search: "", hasUpper: true, goal: ruler,
        figures: [
            Figure(number: "4.310", unit: "/5.612 em", label: "đạt phổ cập"),
            Figure(number: "+8,8", unit: " điểm %", label: "so với cuối tháng 10/2026"),
            Figure(number: "2", unit: "/5 trường", label: "đã đạt từ 80%"),
            Figure(number: "1.302", unit: " em", label: "còn thiếu đến 100%"),
        ],
        trend: trend,
        grades: [
            .init(title: "Khối 10", meter: Meter(percent: 71, text: "71,2%", isLow: true)),
            .init(title: "Khối 11", meter: Meter(percent: 77, text: "77,4%", isLow: false)),
            .init(title: "Khối 12", meter: Meter(percent: 82, text: "82,3%", isLow: false)),
        ],
        schools: schools, shownText: "Đang xem 5 trong 5 trường", previousHref: nil,
        nextHref: "/units/SGDDT/coverage?page=2",
        continuing: .init(
            note: "Nêu riêng, không tính vào chỉ tiêu, theo quy định phiên bản 1.",
            figures: [
                Figure(number: "412", unit: " em", label: "học viên GDTX"),
                Figure(number: "206", unit: " em", label: "đạt theo cùng quy định"),
                Figure(number: "50,0", unit: "%", label: "tỷ lệ theo dõi"),
            ],
            centres: [
                school(
                    "GDNN-GDTX Thành Nam", "Trung tâm GDNN-GDTX", "P. Thành Nam", "412", "206", 50, "50,0%",
                    isLow: true, missing: "124")
            ], hasCentres: true),
        monitored: [
            school("THCS Lê Quý Đôn", "THCS", "P. Hưng Thịnh", "986", "829", 84, "84,1%", isLow: false, missing: "0"),
            school("THCS Hoa Phượng", "THCS", "X. An Liên", "642", "314", 48, "48,9%", isLow: true, missing: "200"),
        ],
        hasMonitored: true,
        monitoredFigures: [
            Figure(number: "1.143", unit: "/1.628 em", label: "đạt chuẩn, theo cùng quy tắc"),
            Figure(number: "70,2", unit: " %", label: "tỷ lệ"),
        ],
        lock: .init(
            lockedText: nil, snapshotID: nil, canLock: true, cutoff: Field("15/11/2026"), reason: Field(), errors: nil),
        exportHref: "/units/SGDDT/reports/coverage.xlsx", settingsText: settingsText, targetPercent: 80)

    private static let ruler = Ruler(
        percent: 76, isShort: false, text: "76,8%", label: "Đạt 76,8%. Chỉ tiêu 80% năm 2025, 100% năm 2030.",
        first: 80, firstFlag: "80% · 2025", secondFlag: "100% · 2030", gapText: "Thiếu 180 học sinh để đạt 80%.",
        note: nil)

    static let trend = Trend.drawn(
        label: "Tỷ lệ đạt phổ cập theo tháng, tăng từ 12,0% tháng 1/2026 lên 76,8% tháng 11/2026.",
        target: Target.Indicator.pupils.usual,
        months: [
            ("tháng 1/2026", "1/26", 120, "12,0", "673"), ("tháng 2/2026", "2", 180, "18,0", "1.010"),
            ("tháng 3/2026", "3", 290, "29,0", "1.627"), ("tháng 4/2026", "4", 440, "44,0", "2.469"),
            ("tháng 5/2026", "5", 550, "55,0", "3.087"), ("tháng 6/2026", "6", 560, "56,0", "3.143"),
            ("tháng 9/2026", "9", 610, "61,0", "3.423"), ("tháng 10/2026", "10", 680, "68,0", "3.816"),
            ("tháng 11/2026", "11", 768, "76,8", "4.310"),
        ])

    private static let filters: [CoveragePage.Filter] = [
        filter("level", "Loại hình", ["Tất cả", "THPT", "Nhiều cấp học", "GDTX"]),
        filter("commune", "Xã, phường", ["Toàn tỉnh", "P. Thành Nam"]),
        filter("grade", "Khối lớp", ["Tất cả", "Khối 10"]),
        filter("figures", "Số liệu", ["Hiện tại", "Chốt lần 1, 15/11/2026"]),
    ]

    private static func filter(_ name: String, _ title: String, _ texts: [String]) -> CoveragePage.Filter {
        CoveragePage.Filter(
            name: name, title: title,
            choices: texts.enumerated().map { Choice(value: "\($0)", title: $1, isChosen: $0 == 0) })
    }

    private static let schools = [
        school("THPT Chuyên Sông Lam", "THPT", "P. Thành Nam", "1.046", "963", 92, "92,1%", isLow: false, missing: "0"),
        school(
            "THPT Phan Bội Châu", "THPT", "P. Hưng Thịnh", "1.388", "1.137", 81, "81,9%", isLow: false, missing: "0"),
        school("THPT Nam Sông", "THPT", "X. Nam Hòa", "1.120", "862", 76, "77,0%", isLow: false, missing: "34"),
        school(
            "THCS và THPT Cửa Biển", "Nhiều cấp học", "P. Cửa Biển", "874", "638", 73, "73,0%", isLow: true,
            missing: "62"),
        school("THPT Miền Tây", "THPT", "X. Thượng Ngàn", "702", "365", 51, "52,0%", isLow: true, missing: "197"),
    ]

    private static func school(
        _ name: String, _ kind: String, _ commune: String, _ pupils: String, _ reached: String, _ percent: Int,
        _ text: String, isLow: Bool, missing: String
    ) -> CoveragePage.School {
        CoveragePage.School(
            name: name, href: "/schools/0402", kind: kind, commune: commune, pupils: pupils, reached: reached,
            meter: Meter(percent: percent, text: text, isLow: isLow),
            verdict: missing == "0" ? Tag("Đạt", .ok) : Tag("Chưa đạt", .warn), missing: missing)
    }
}
