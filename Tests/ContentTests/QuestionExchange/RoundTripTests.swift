import Domain
import Foundation
import TestKit
import Testing

@testable import Content

@Suite("Export and import")
struct RoundTripTests {
    private static let common = [
        SingleChoice.key, MultipleChoice.key, ShortAnswer.key, Ordering.key, Matching.key,
    ]

    private func check(_ questions: [Question], _ read: QuestionImport, seed: Int) {
        #expect(read.problemTexts == [], "seed \(seed)")
        #expect(read.questions.map(ExchangedQuestion.init) == questions.map(ExchangedQuestion.init), "seed \(seed)")
        for question in read.questions { #expect(question.kind.problems() == [], "seed \(seed)") }
    }

    @Test("GIFT gives back every question of the kinds it holds", arguments: 0..<200)
    func gift(seed: Int) {
        var maker = QuestionMaker(seed: seed)
        let questions = Self.common.map { maker.question($0, id: $0) }
        let file = GIFTWriter.write(questions)
        // An item that begins with // and an answer with an arrow are what GIFT takes for something else.
        let left = Set(file.remarks.filter(\.isLeftOut).map(\.question))
        #expect(left.isSubset(of: [Ordering.key, ShortAnswer.key]))
        check(questions.filter { !left.contains($0.id) }, GIFTReader.read(file.bytes), seed: seed)
    }

    @Test("Moodle XML gives back every question of the kinds it holds", arguments: 0..<200)
    func moodle(seed: Int) {
        var maker = QuestionMaker(seed: seed, held: HeldDetails(fixed: true))
        var questions = Self.common.map { maker.question($0) }
        maker.held.unit = true
        let numeric = ShortAnswer(accepted: ["12,5"], isNumeric: true, tolerance: .zero, unit: "GB")
        questions.append(maker.question(ShortAnswer.key).with(numeric))
        let file = MoodleXMLWriter.write(questions)
        #expect(file.remarks == [], "seed \(seed)")
        check(questions, MoodleXMLReader.read(file.bytes), seed: seed)
    }

    @Test("QTI 3 gives back every question of every kind", arguments: 0..<200)
    func qti(seed: Int) throws {
        var maker = QuestionMaker(
            seed: seed, held: HeldDetails(unit: true, diacritics: true, pins: true, fixed: true))
        let questions = QuestionKinds.all.map { maker.question($0.key) }
        let file = try QTIWriter.write(questions)
        #expect(file.remarks == [], "seed \(seed)")
        check(questions, QTIReader.read(file.bytes), seed: seed)
    }

    @Test("pictures go out with Moodle XML and QTI and come back, each once, with their words", arguments: 0..<30)
    func pictures(seed: Int) throws {
        var maker = QuestionMaker(seed: seed)
        let bytes = Dictionary(
            uniqueKeysWithValues: (0..<3).map { (Self.pictureID($0), Data("hình \($0)".utf8)) })
        let pictures = ExportedPictures { id in
            bytes[id].map { ExportedPictures.Picture(bytes: $0, mediaType: "image/png") }
        }
        let questions = (0..<3).map { place in
            maker.question(SingleChoice.key, id: "q\(place)").with(
                pictures: (0...place).map { Self.picture($0, "Nút “\($0)” & <ô>") })
        }
        let moodle = MoodleXMLWriter.write(questions, pictures: pictures)
        let qti = try QTIWriter.write(questions, pictures: pictures)
        for (file, read) in [(moodle, MoodleXMLReader.read(moodle.bytes)), (qti, QTIReader.read(qti.bytes))] {
            #expect(file.remarks == [])
            check(questions, read, seed: seed)
            for (place, question) in read.questions.enumerated() {
                #expect(question.pictures.map(\.alternative) == (0...place).map { "Nút “\($0)” & <ô>" })
                #expect(question.pictures.map { Data($0.bytes) } == (0...place).map { bytes[Self.pictureID($0)] })
            }
        }
        try Archive.reading(qti.bytes) { archive in
            #expect(archive.names.count { $0.hasPrefix("pictures/") } == 3)
        }
    }

    @Test("a picture that a file does not hold is told once a question, the others are there")
    func lostPictures() throws {
        var maker = QuestionMaker(seed: 1)
        let question = maker.question(SingleChoice.key).with(pictures: [Self.picture(0, "a"), Self.picture(1, "b")])
        let first = ExportedPictures { id in
            id == Self.pictureID(0) ? .init(bytes: Data([1]), mediaType: "image/jpeg") : nil
        }
        for file in [
            MoodleXMLWriter.write([question], pictures: first), try QTIWriter.write([question], pictures: first),
            GIFTWriter.write([question]),
        ] {
            #expect(file.remarks.map(\.message) == ["Câu “an-toan-1”: hình không có trong tệp, chỉ có lời."])
        }
        let read = MoodleXMLReader.read(MoodleXMLWriter.write([question], pictures: first).bytes)
        #expect(read.questions.first?.pictures.map(\.alternative) == ["a"])
        #expect(ExportedPictures.ids(of: [question, question]) == [Self.pictureID(0), Self.pictureID(1)])
    }

    private static func pictureID(_ number: Int) -> String {
        String(repeating: "\(number)a", count: 32)
    }

    private static func picture(_ number: Int, _ alternative: String) -> QuestionPicture {
        QuestionPicture(id: pictureID(number), width: 12, height: 8, alternative: alternative)
    }

    @Test("Đúng and Sai in this order are a true or false of Moodle", arguments: [0, 1])
    func judgement(correct: Int) throws {
        var maker = QuestionMaker(seed: correct)
        let kind = SingleChoice(options: ["Đúng", "Sai"], correct: correct, pinned: [0, 1])
        let question = maker.question(SingleChoice.key).with(kind)
        let moodle = MoodleXMLWriter.write([question])
        #expect(String(decoding: moodle.bytes, as: UTF8.self).contains("type=\"truefalse\""))
        check([question], MoodleXMLReader.read(moodle.bytes), seed: correct)
        check([question], GIFTReader.read(GIFTWriter.write([question]).bytes), seed: correct)
        check([question], QTIReader.read(try QTIWriter.write([question]).bytes), seed: correct)
    }

    @Test("a cluster is named as what GIFT and Moodle XML cannot hold")
    func cluster() {
        var maker = QuestionMaker(seed: 1)
        let question = maker.question(TrueFalseCluster.key)
        for file in [GIFTWriter.write([question]), MoodleXMLWriter.write([question])] {
            #expect(file.remarks.map(\.isLeftOut) == [true])
            #expect(file.remarks[0].message.contains("an-toan-1") && file.remarks[0].message.contains("đúng/sai"))
        }
    }

    @Test("what a format drops of a question is said")
    func losses() {
        var maker = QuestionMaker(seed: 2)
        let kind = ShortAnswer(accepted: ["căn cước"], isNumeric: false, unit: "thẻ", ignoresDiacritics: true)
        let short = maker.question(ShortAnswer.key).with(kind)
        #expect(GIFTWriter.write([short]).remarks.map(\.isLeftOut) == [false, false])
        #expect(MoodleXMLWriter.write([short]).remarks.count == 2)
        let pinned = maker.question(SingleChoice.key)
            .with(SingleChoice(options: ["a", "b", "c"], correct: 0, pinned: [2]))
        #expect(MoodleXMLWriter.write([pinned]).remarks.count == 1)
        #expect(GIFTWriter.write([pinned]).remarks.count == 1)
    }

    @Test("the same questions give the same package")
    func deterministic() throws {
        var maker = QuestionMaker(seed: 3)
        let questions = QuestionKinds.all.map { maker.question($0.key) }
        #expect(try QTIWriter.write(questions).bytes == QTIWriter.write(questions).bytes)
    }

    @Test("an export of nothing is a file of nothing")
    func empty() throws {
        #expect(GIFTWriter.write([]).bytes.isEmpty)
        #expect(MoodleXMLReader.read(MoodleXMLWriter.write([]).bytes).questions.isEmpty)
        #expect(QTIReader.read(try QTIWriter.write([]).bytes).questions.isEmpty)
    }
}

extension Question {
    /// The same question with something else to answer.
    func with(_ kind: any QuestionKind) -> Question {
        Question(
            id: id, contentHash: contentHash, stem: stem, kind: kind, contentArea: contentArea, level: level,
            isSafety: isSafety, grades: grades, explanation: explanation, source: source, checkedOn: checkedOn,
            validUntil: validUntil, isApproved: isApproved)
    }

    /// The same question beside pictures.
    func with(pictures: [QuestionPicture]) -> Question {
        Question(
            id: id, contentHash: contentHash, stem: stem, kind: kind, contentArea: contentArea, level: level,
            isSafety: isSafety, grades: grades, explanation: explanation, source: source, checkedOn: checkedOn,
            validUntil: validUntil, isApproved: isApproved, pictures: pictures)
    }
}
