import Domain
import Testing

@Suite("Ranking explanation")
struct RankingExplanationTests {
    private func texts(_ profile: RankingProfile) -> [String] {
        let ranking = Ranking(ContestVectors.results, by: profile, fullMarks: ContestDemo.fullMarks)
        return ranking.order.indices.map { ranking.explanation(at: $0).text }
    }

    @Test("every place of SPEED says why it stands above the next")
    func speed() {
        #expect(
            texts(.speed) == [
                "cùng 10/10, làm bài 6 phút 38,010 giây; nộp sớm hơn 11 giờ 47 phút 41,400 giây",
                "cùng 10/10; nhanh hơn 14,340 giây",
                "cùng 10/10; nhanh hơn 42,650 giây",
                "cùng 10/10; nhanh hơn 55,220 giây",
                "hơn 1 điểm",
                "đồng hạng với 1 thí sinh khác; so với hạng sau: hơn 1 điểm",
                "đồng hạng với 1 thí sinh khác; so với hạng sau: hơn 1 điểm",
                "so với hạng trên: kém 1 điểm",
            ])
    }

    @Test("a prediction decides in words")
    func prediction() {
        #expect(texts(.predict)[0] == "cùng 10/10; dự đoán gần hơn 2")
        #expect(texts(.predictAllRight)[0] == "cùng đúng tất cả; dự đoán gần hơn 2")
        #expect(texts(.predictAllRight)[4] == "so với hạng trên: cùng đúng tất cả; dự đoán xa hơn 52")
    }

    @Test("who gave no prediction is told so")
    func noPrediction() {
        var first = ContestDemo.result(1, points: 1000)
        first.predictionDelta = 3
        let ranking = Ranking(
            [first, ContestDemo.result(2, points: 1000)], by: .predict, fullMarks: ContestDemo.fullMarks)
        #expect(ranking.explanation(at: 0).text == "cùng 10/10; có trả lời câu dự đoán")
        #expect(ranking.explanation(at: 1).text == "so với hạng trên: cùng 10/10; không trả lời câu dự đoán")
    }

    @Test("a single contestant, and all equal")
    func few() {
        #expect(ContestDemo.ranking(points: [700]).explanation(at: 0).text == "thí sinh duy nhất được xếp hạng")
        #expect(ContestDemo.ranking(points: [7, 7, 7]).explanation(at: 1).text == "đồng hạng với 2 thí sinh khác")
    }

    @Test("the deciding criterion really parts the two, and those before it do not", arguments: 0..<200)
    func deciding(seed: Int) {
        let results = ContestDemo.results(seed: seed)
        let profile = ContestDemo.profile(seed: seed)
        let ranking = Ranking(results, by: profile, fullMarks: ContestDemo.fullMarks)
        for index in ranking.order.indices {
            let explanation = ranking.explanation(at: index)
            #expect(explanation.sharedWith + 1 == ranking.ranks.count { $0 == ranking.ranks[index] })
            for comparison in [explanation.above, explanation.below].compactMap({ $0 }) {
                #expect(comparison.deciding == profile.criteria[comparison.shared.count])
                #expect(!comparison.aheadText.isEmpty && !comparison.behindText.isEmpty)
            }
            #expect((explanation.above == nil) == (ranking.ranks[index] == 1))
        }
    }

    @Test("profiles say their order and their faults")
    func profiles() {
        #expect(RankingProfile.named.allSatisfy { $0.problems.isEmpty })
        #expect(
            RankingProfile.speed.sentences == [
                "Điểm cao hơn xếp trên.",
                "Vẫn bằng nhau: thời gian làm bài ngắn hơn xếp trên, tính theo giờ máy chủ đến phần nghìn giây.",
                "Vẫn bằng nhau: nộp bài sớm hơn xếp trên, tính theo giờ máy chủ.",
                "Bằng nhau ở mọi tiêu chí: đồng hạng, hạng liền sau bỏ cách (ví dụ 1, 2, 2, 4).",
            ])
        #expect(RankingProfile.custom([]).problems.count == 1)
        #expect(RankingProfile.custom([.points, .duration, .points]).problems.count == 1)
        #expect(RankingProfile.custom([.duration]).problems.count == 1)
        #expect(RankingProfile.custom([.duration], onlyFullMarks: true).problems.isEmpty)
    }
}
