extension Scenario {
    /// What an author must mend, in Vietnamese, each as `key: what to do`; empty when it can be played. Problems of the
    /// screens are theirs (`ScreenKind.problems`).
    package func problems() -> [String] {
        var found: [String] = []
        let bands = grades.compactMap(Lesson.Band.fitting)
        if !bands.contains(band) { found.append("band: \(band.rawValue) không hợp với các lớp này") }
        if casts.isEmpty { found.append("people: cần ít nhất một nhân vật") }
        if let first = casts.first { found += first.problems(isDossier: isDossier) }
        let keys = casts.first.map { Set($0.person.keys) }
        for (place, cast) in casts.enumerated() {
            if Set(cast.person.keys) != keys {
                found.append("people: nhân vật thứ \(place + 1) không có cùng các khóa với nhân vật đầu")
            }
            found += cast.person.keys.sorted().compactMap { key in
                cast.person[key].flatMap { value in
                    RealDataGuard().objection(to: value).map { "people: \(key) của nhân vật thứ \(place + 1): \($0)" }
                }
            }
        }
        return found
    }
}

extension Cast {
    func problems(isDossier: Bool) -> [String] {
        var found: [String] = []
        if !(1...15).contains(steps.count) { found.append("steps: cần từ 1 đến 15 bước, đang có \(steps.count)") }
        if isDossier, steps.count < 6 { found.append("dossier: một bộ hồ sơ trọn vẹn cần ít nhất 6 bước") }
        let sum = steps.map(\.points).reduce(0, +)
        if sum != 100 { found.append("steps: tổng điểm các bước là \(sum); phải đúng bằng 100") }
        if let wrong = steps.first(where: { !(1...100).contains($0.points) }) {
            found.append("steps: bước “\(wrong.id)” cần từ 1 đến 100 điểm")
        }
        var seen: Set<Step.ID> = []
        for step in steps where !seen.insert(step.id).inserted {
            found.append("steps: id “\(step.id)” bị trùng; mỗi bước một id")
        }
        for key in ["name", "id_number"] where person[key] == nil {
            found.append("people: nhân vật thiếu “\(key)”")
        }
        if let number = person["id_number"], !(number.hasPrefix("000") && number.count == 12) {
            found.append("people: id_number “\(number)” cần đúng 12 chữ số, mở đầu bằng 000")
        }
        return found
    }
}
