import Domain

// Section II: what the figures say, table by table.

extension NarrativeWriting {
    var results: [TextBlock] {
        let locked = record.snapshot.map { ", chốt lần \($0.number)" } ?? ", chưa chốt"
        return [.section("II. KẾT QUẢ THỰC HIỆN (số liệu tính đến ngày \(record.asOf.text)\(locked))")]
            + coverage + teaching + family + contests + documents + staff + events
    }

    private var coverage: [TextBlock] {
        let total = record.indicator
        let title = TextBlock.item(
            "1. Phổ cập kiến thức, kỹ năng sử dụng dịch vụ công trực tuyến cho học sinh trung học phổ thông (mục II.1.o, "
                + "II.2.c Kế hoạch)")
        guard total.population > 0 else {
            return [title, .paragraph("Đơn vị không có học sinh thuộc đối tượng tính chỉ tiêu.")] + monitored
        }
        let counted = record.indicatorSchools.filter { !$0.upperSecondary.rate.isEmpty }
        let scope = isSchool ? "Trường" : "\(whole(counted.count)) trường"
        return [
            title,
            .paragraph(
                "\(scope) có \(whole(total.population)) học sinh thuộc đối tượng; \(whole(total.tookPart)) em "
                    + "(\(total.tookPartRate.text) %) đã tham gia học tập, bồi dưỡng, tập huấn; \(whole(total.knowledgePassed)) "
                    + "em (\(total.knowledgeRate.text) %) đạt kiến thức; \(whole(total.skillPassed)) em "
                    + "(\(total.skillRate.text) %) đạt kỹ năng. Được phổ cập cả kiến thức và kỹ năng: "
                    + "\(whole(total.reached)) em, đạt \(total.rate.text) %."),
            .paragraph(verdict(total, counted)), .table(grades),
        ] + continuing + forecast + monitored + [.paragraph("(Chi tiết: Biểu 01, 02, 03, 04, 12, 13.)")]
    }

    private func verdict(_ total: Coverage, _ counted: [SchoolCoverage]) -> String {
        let target = settings.targetPercent
        let met =
            total.rate.meets(target)
            ? "Duy trì kết quả \(target) % đã đặt ra cho năm \(settings.targetYear)."
            : "So với mức \(target) % đã đặt ra cho năm \(settings.targetYear) còn thiếu \(whole(total.rate.missing(to: target))) em"
                + (total.rate.roundingNote(target: target) == nil ? "." : " (\(total.rate.text) % do làm tròn).")
        let schools = counted.count { $0.upperSecondary.rate.meets(target) }
        let units = isSchool ? "" : " Số trường đạt từ \(target) %: \(whole(schools))/\(whole(counted.count))."
        return met + " Để hướng tới 100 % năm 2030 còn \(whole(total.rate.missing(to: 100))) em." + units
    }

    private var grades: TextTable {
        let pooled = [10, 11, 12].map { grade in
            (title: "Khối \(grade)", coverage: record.indicatorSchools.compactMap { $0.grades[grade] }.pooled)
        }
        let rows = (pooled + [(title: "Cộng", coverage: pooled.map(\.coverage).pooled)]).map { line in
            [
                line.title, whole(line.coverage.population), whole(line.coverage.tookPart),
                whole(line.coverage.knowledgePassed), whole(line.coverage.skillPassed), whole(line.coverage.reached),
                line.coverage.rate.text,
            ]
        }
        return TextTable(
            header: [
                "Khối", "Số học sinh", "Đã tham gia", "Đạt kiến thức", "Đạt kỹ năng", "Được phổ cập", "Tỷ lệ (%)",
            ], widths: [14, 14, 14, 14, 14, 15, 15], rows: rows, hasTotal: true)
    }

    private var continuing: [TextBlock] {
        let pooled = record.continuingEducation
        guard pooled.population > 0 else { return [] }
        let scope = record.settings.countsContinuingEducation ? "Trong đó" : "Ngoài ra"
        return [
            .paragraph(
                "\(scope), học viên GDTX cấp trung học phổ thông: \(whole(pooled.reached))/\(whole(pooled.population)) "
                    + "được phổ cập, đạt \(pooled.rate.text) %.")
        ]
    }

    private var forecast: [TextBlock] {
        guard !record.months.isEmpty, !isSchool else { return [] }
        let forecast = Forecast(
            reached: record.months.map(\.reached), population: record.indicator.population,
            targetPercent: settings.targetPercent)
        guard case .months(let months) = forecast else { return [] }
        return [
            .paragraph(
                "Dự báo đạt \(settings.targetPercent) % sau khoảng \(months) tháng nữa, nếu giữ mức tăng bình quân ba tháng "
                    + "gần nhất.")
        ]
    }

    private var monitored: [TextBlock] {
        let lower = record.monitoredSchools.map(\.lowerSecondary).pooled
        guard lower.population > 0 else { return [] }
        return [
            .paragraph(
                "Theo dõi thêm, không thuộc chỉ tiêu: \(whole(lower.reached))/\(whole(lower.population)) học sinh trung học "
                    + "cơ sở đạt cùng chuẩn (\(lower.rate.text) %), Biểu 05b.")
        ]
    }

    private var teaching: [TextBlock] {
        let title = TextBlock.item(
            "2. Hướng dẫn dịch vụ công trực tuyến lồng ghép môn Tin học, hoạt động ngoại khóa (mục V.3.a)")
        guard let found = record.year?.teachings, !found.isEmpty else {
            return [title, .prompt("Chưa có dữ liệu Biểu 05; nêu cách triển khai")]
        }
        let modes = DeliveryMode.allCases.compactMap { mode -> String? in
            let pupils = found.filter { $0.mode == mode }.reduce(0) { $0 + $1.pupils }
            return pupils == 0 ? nil : "\(mode.title.prefix(1).lowercased() + mode.title.dropFirst()) \(whole(pupils))"
        }
        let schools = Set(found.map(\.school)).count
        let all = found.reduce(0) { $0 + $1.pupils }
        return [
            title,
            .paragraph(
                (isSchool ? "Trường" : "\(whole(schools)) trường")
                    + " đã tổ chức \(whole(all)) lượt học sinh học tập, gồm: \(modes.joined(separator: "; ")) lượt "
                    + "(Biểu 05)."),
        ]
    }

    /// In a report above the school, numbers from one to four are said as "<5" as in Biểu 06.
    private var family: [TextBlock] {
        let title = TextBlock.item("3. Hướng dẫn học sinh phổ biến cho người thân trong gia đình (mục V.3.a)")
        let figures = record.schools.compactMap { record.outreach?[$0.school.id] }.pooled
        guard let outreach = record.outreach, figures.given > 0 else {
            return [title, .prompt("Chưa có dữ liệu Biểu 06; nêu số lượt người thân được hướng dẫn, vướng mắc")]
        }
        let counts = ReportTable.guardedCounts(record, outreach).total.map(\.text)
        let topics = figures.rankedTopics.prefix(3).map(\.topic.title).joined(separator: "; ")
        let difficulties = figures.rankedDifficulties.prefix(3).map(\.difficulty.title).joined(separator: "; ")
        let isShown = if case .shown = ReportTable.guardedCounts(record, outreach).total[0] { true } else { false }
        return [
            title,
            .paragraph(
                "\(counts[0])/\(whole(figures.given)) học sinh được giao nhiệm vụ đã hướng dẫn người thân"
                    + (isShown ? ", đạt \(figures.rate.text) %" : "")
                    + ", với \(counts[1]) lượt người; trong đó \(counts[8]) lượt người từ 60 tuổi trở lên."
                    + (topics.isEmpty ? "" : " Nội dung hỗ trợ nhiều nhất: \(topics).")
                    + (difficulties.isEmpty ? "" : " Vướng mắc gặp nhiều nhất: \(difficulties).") + " (Biểu 06)."),
        ]
    }

    private var contests: [TextBlock] {
        let title = TextBlock.item("4. Chọn, cử học sinh tham gia các cuộc thi (mục V.3.b, V.3.c)")
        let prompt = TextBlock.prompt("Nêu cuộc thi, số học sinh được cử, giải thưởng theo Biểu 07, 08")
        guard let found = record.year?.contests, !found.isEmpty else { return [title, prompt] }
        let sent = found.reduce(0) { $0 + $1.sent }
        let prizes = Award.allCases.compactMap { award -> String? in
            let count = found.reduce(0) { $0 + ($1.prizes?[award] ?? 0) }
            return count > 0 ? "\(whole(count)) giải \(award.title)" : nil
        }
        let won = prizes.isEmpty ? "chưa có kết quả chính thức" : "đạt \(prizes.joined(separator: ", "))"
        return [
            title,
            .paragraph(
                "Trong kỳ có \(whole(Set(found.map(\.contest)).count)) cuộc thi với \(whole(sent)) học sinh được chọn, cử; "
                    + "\(won) (Biểu 07)."),
            .prompt("Nêu cuộc thi do cơ quan khác tổ chức, cuộc thi áp phích, mô hình, video (Biểu 08)"),
        ]
    }

    private var documents: [TextBlock] {
        let title = TextBlock.item("5. Triển khai tài liệu tuyên truyền (mục V.3.d)")
        guard let found = record.year?.documents, !found.isEmpty else {
            return [title, .prompt("Sổ văn bản chưa có mục nào; nêu tài liệu đã triển khai")]
        }
        let timely = found.count { $0.stand(for: record).isTimely }
        let reach = found.map(\.reach).reduce(DocumentReach(), +)
        let confirmed = found.reduce(0) { $0 + $1.reach.rate.part }
        return [
            title,
            .paragraph(
                "Đã tiếp nhận \(whole(found.count)) tài liệu của các cơ quan có thẩm quyền; triển khai kịp thời "
                    + "\(whole(timely))/\(whole(found.count)). \(whole(confirmed))/\(whole(reach.recipients)) lượt người nhận đã "
                    + "xác nhận (Biểu 09)."),
        ]
    }

    private var staff: [TextBlock] {
        let title = TextBlock.item("6. Cán bộ, công chức, viên chức, người lao động (mục II.1.a)")
        guard let found = record.year?.staff, !found.isEmpty else {
            return [title, .prompt("Chưa lập danh sách đội ngũ; nêu kết quả bồi dưỡng, tập huấn")]
        }
        let total = found.values.reduce(StaffFigures(), +)
        return [
            title,
            .paragraph(
                "\(whole(total.reached))/\(whole(total.total)) người được truyền thông, tập huấn trong năm, đạt "
                    + "\(total.rate.text) % (mục tiêu \(settings.staffTargetPercent) %); \(whole(total.usingServices)) người tự "
                    + "khai trực tiếp sử dụng dịch vụ công trực tuyến (Biểu 10)."),
        ]
    }

    private var events: [TextBlock] {
        let title = TextBlock.item(
            "7. Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10, Tháng cung cấp và sử dụng dịch vụ công trực tuyến hiệu quả"
        )
        guard let found = record.year?.events, !found.isEmpty else {
            return [title, .prompt("Chưa ghi hoạt động nào; nêu hoạt động hưởng ứng")]
        }
        let people = found.reduce(0) { $0 + $1.content.participants }
        let named = Campaign.allCases.filter { $0 != .none }.map { campaign in
            "\(campaign.title): \(whole(found.count { $0.content.campaign == campaign }))"
        }
        return [
            title,
            .paragraph(
                "Đã tổ chức \(whole(found.count)) hoạt động với \(whole(people)) lượt người tham gia, trong đó "
                    + "\(named.joined(separator: "; ")) (Biểu 11)."),
            .prompt("Nêu hoạt động tiêu biểu"),
        ]
    }
}
