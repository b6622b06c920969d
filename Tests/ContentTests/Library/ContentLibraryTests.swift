import Domain
import Foundation
import Testing

@testable import Content

@Suite("Library of content")
struct ContentLibraryTests {
    @Test("a sound library has no problems")
    func sound() throws {
        let library = try LibraryFixture().load()
        #expect(library.problems == [])
        #expect(library.lessons.map(\.id) == ["10-3-an-toan"])
        #expect(library.questions.map(\.id) == ["an-toan-01"])
        #expect(library.blueprint("T")?.questionCount == 1)
        #expect(library.fact("f6-1")?.confidence == .web)
        #expect(Array(library.media.keys) == ["lop-10/hinh.svg"])
    }

    @Test("a lesson becomes screens with their checkpoints")
    func lesson() throws {
        let lesson = try #require(LibraryFixture().load().lesson("10-3-an-toan"))
        #expect(lesson.screens.map(\.title) == ["Màn một", "Màn hai"])
        #expect(lesson.screens[0].text == "Nhớ: Không ai được hỏi *mã OTP* của em. Chú thích Nhỏ")
        #expect(
            lesson.screens[0].html.hasPrefix(
                "<p>Nhớ: Không ai được hỏi *mã <a class=\"keyterm\" id=\"w1\" href=\"#t1\">OTP</a>* của em.</p>\n"
                    + "<figure class=\"figure\"><img src=\"/media/lop-10/hinh.svg\" alt=\"Sơ đồ\" loading=\"lazy\" "
                    + "decoding=\"async\"><figcaption>Chú thích</figcaption></figure>\n<h3>Nhỏ</h3>\n<aside"))
        #expect(lesson.screens[1].html.contains("<a href=\"/lessons/10-3-an-toan\">bài này</a>"))
        #expect(lesson.checkpoints.map(\.id) == ["c1"])
        #expect(lesson.checkpoints[0].explanation == "Không ai được hỏi *mã OTP* của em.")
        #expect(lesson.checkpoints[0].kind.mark(.choice(1)) == .full)
        #expect(lesson.outline.deliveryModes == [.informatics])
    }

    @Test("usages of a fact name every place")
    func usages() throws {
        #expect(
            try LibraryFixture().load().usages(ofFact: "f6-1").map(\.description) == [
                "lessons/lop-10/10-3-an-toan.md: dòng 26: 10-3-an-toan",
                "lessons/lop-10/10-3-an-toan.md: dòng 33: 10-3-an-toan",
                "lessons/lop-10/10-3-an-toan.md: dòng 45: 10-3-an-toan",
                "quizzes/lop-10/an-toan.yml: dòng 4: an-toan-01",
            ])
    }

    @Test("the hash of a question changes with what is asked and not with its explanation")
    func questionHash() throws {
        let before = try LibraryFixture().load().question("an-toan-01")?.contentHash
        var fixture = LibraryFixture()
        fixture.replace("Vì B.", with: "Vì đúng là B.", in: LibraryFixture.quizFile)
        #expect(try fixture.load().question("an-toan-01")?.contentHash == before)
        fixture.replace("\"D\"", with: "\"Đ\"", in: LibraryFixture.quizFile)
        #expect(try fixture.load().question("an-toan-01")?.contentHash != before)
        #expect(before?.count == 16)
    }

    @Test("one fault is found where it is", arguments: SpoiltFile.all)
    func fault(_ spoilt: SpoiltFile) throws {
        var fixture = LibraryFixture()
        fixture.replace(spoilt.old, with: spoilt.new, in: spoilt.file)
        let problems = try fixture.load().problems.map(\.description)
        #expect(problems.contains { $0.hasPrefix(spoilt.problem) }, "\(problems)")
    }

    @Test("all problems of all files are told at once")
    func allAtOnce() throws {
        var fixture = LibraryFixture()
        for spoilt in [SpoiltFile.all[0], SpoiltFile.all[5], SpoiltFile.all[16]] {
            fixture.replace(spoilt.old, with: spoilt.new, in: spoilt.file)
        }
        fixture.replace("level: TH", with: "level: X", in: LibraryFixture.quizFile)
        let files = try fixture.load().problems.map(\.file)
        #expect(Set(files) == [LibraryFixture.lessonFile, LibraryFixture.quizFile, LibraryFixture.blueprintFile])
        #expect(files.count >= 5)
    }

    @Test("ids that are used twice are problems")
    func repeatedIDs() throws {
        var fixture = LibraryFixture()
        fixture.files["quizzes/khac.yml"] = fixture.files[LibraryFixture.quizFile]?.replacingOccurrences(
            of: "id: lop-10/an-toan", with: "id: khac")
        fixture.files["lessons/lop-11/10-3-an-toan.md"] = fixture.files[LibraryFixture.lessonFile]
        fixture.files["lessons/lop-11/hinh.svg"] = "<svg/>"
        let problems = try fixture.load().problems.map(\.description)
        #expect(
            problems == [
                "lessons/lop-11/10-3-an-toan.md: id: id “10-3-an-toan” đã có ở lessons/lop-10/10-3-an-toan.md",
                "lessons/lop-11/10-3-an-toan.md: order: bài 3 của lớp 10 đã có ở lessons/lop-10/10-3-an-toan.md",
                "quizzes/lop-10/an-toan.yml: dòng 4, id: id “an-toan-01” đã dùng ở quizzes/khac.yml, dòng 4",
                "quizzes/lop-10/an-toan.yml: dòng 4, stem: gần trùng với “an-toan-01”; hãy viết khác đi hoặc bỏ một câu",
            ])
    }

    @Test("combining marks in a file are a problem and do not reach the reader")
    func combiningMarks() throws {
        var fixture = LibraryFixture()
        fixture.files[LibraryFixture.quizFile] =
            fixture.files[LibraryFixture.quizFile]?.decomposedStringWithCanonicalMapping
        let library = try fixture.load()
        #expect(library.problems.count == 1)
        #expect(library.questions.first.map { Array($0.stem.unicodeScalars) } == Array("Việc nào đúng?".unicodeScalars))
    }

    @Test("a retired lesson may rest on old law and need no review")
    func retired() throws {
        var fixture = LibraryFixture()
        fixture.replace("status: approved", with: "status: retired")
        fixture.replace("valid_from: 2026-07-01", with: "valid_from: 2020-01-01, valid_until: 2021-01-01")
        fixture.replace("review_by: 2027-06-30", with: "review_by: 2021-01-01")
        #expect(try fixture.load().problems == [])
    }

    @Test("reminders are not errors")
    func reminders() throws {
        var fixture = LibraryFixture()
        fixture.replace("review_by: 2027-06-30", with: "review_by: 2026-12-30")
        let library = try fixture.load()
        #expect(library.problems.map(\.isWarning) == [true])
        #expect(library.errors == [])
        #expect(library.lessons.count == 1)
    }

    @Test("folders that are not there are problems, not a crash")
    func missingFolders() {
        let nowhere = URL(filePath: "/nonexistent-thao")
        let library = ContentLibrary.load(lessons: nowhere, quizzes: nowhere, on: LibraryFixture.today)
        #expect(library.problems.count == 2)
    }
}
