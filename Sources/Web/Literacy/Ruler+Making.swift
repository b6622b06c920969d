import Domain

extension Ruler {
    /// A rate of upper-secondary pupils against 80 % and 100 %.
    init(_ rate: Rate) {
        let target = CoverageMaking.target
        let toTarget = VietnameseFormat.whole(rate.missing(to: target))
        let toAll = VietnameseFormat.whole(rate.missing(to: 100))
        let percent = Measures.percentDown(rate)
        self.init(
            percent: percent, isShort: percent < 15, text: "\(rate.text)%",
            label: "Đạt \(rate.text)%. Chỉ tiêu 80% năm 2025, 100% năm 2030.", firstFlag: "80% · 2025",
            secondFlag: "100% · 2030",
            gapText: rate.meets(target)
                ? "Đã đạt 80%. Còn \(toAll) học sinh nữa là đạt 100%."
                : "Thiếu \(toTarget) học sinh để đạt 80%, \(toAll) học sinh để đạt 100%.",
            note: rate.roundingNote(target: target))
    }
}
