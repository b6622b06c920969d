import Domain

extension Ruler {
    /// A rate of upper-secondary pupils against the target of the day and 100 %.
    init(_ rate: Rate, _ goal: Target) {
        let target = goal.percent
        let toTarget = VietnameseFormat.whole(rate.missing(to: target))
        let toAll = VietnameseFormat.whole(rate.missing(to: 100))
        let percent = Measures.percentDown(rate)
        self.init(
            percent: percent, isShort: percent < 15, text: "\(rate.text)%",
            label: "Đạt \(rate.text)%. Chỉ tiêu \(target)% năm \(goal.from.year), 100% năm 2030.",
            first: target, isTight: target > 80, isFar: target > 90, firstFlag: "\(target)% · \(goal.from.year)",
            secondFlag: "100% · 2030",
            gapText: rate.meets(target)
                ? "Đã đạt \(target)%. Còn \(toAll) học sinh nữa là đạt 100%."
                : "Thiếu \(toTarget) học sinh để đạt \(target)%, \(toAll) học sinh để đạt 100%.",
            note: rate.roundingNote(target: target))
    }
}
