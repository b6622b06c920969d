import Content
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Store

/// Brings in questions: read and shown first, mended in place, taken in only on a second word, all or none.
enum QuestionImportRoutes {
    static func add(to routes: inout RouteTable) {
        let own = RouteAccess.act(.writeQuestions, at: .own)
        let mine = RouteAccess.act(.writeQuestions, at: .questionImport)
        routes.get("/question-imports/new", own, showForm)
        routes.post("/question-imports", own, bodyLimit: 17 << 20, read)
        routes.get("/question-imports/:import", mine, show)
        routes.get("/question-imports/:import/items/:item", mine, showItem)
        routes.post("/question-imports/:import/items/:item", mine, bodyLimit: OwnQuestionRoutes.bodyLimit, mend)
        routes.post("/question-imports/:import/items/:item/omission", mine, drop)
        routes.post("/question-imports/:import/application", mine, take)
    }

    private static func showForm(_ visit: Visit) async throws -> Response {
        let unit = try await visit.app.directory.unit(visit.actor.account.unit, at: visit.now)
        var draft = QuestionImportDraft(grades: unit?.schoolKind?.grades ?? 6...12)
        if let number = Int64(visit.query("from")),
            let record = try await visit.store.questionImport(.init(number)),
            record.account == (try visit.actor.account.id)
        {
            draft.text = record.pending.text
        }
        return try await form(visit, draft, FormProblems(), status: .ok)
    }

    private static func read(_ visit: Visit) async throws -> Response {
        let draft = QuestionImportDraft(visit.form)
        var problems = FormProblems()
        let file = visit.form.file("file")
        if file == nil, draft.text.isEmpty { problems.add("text", "Dán câu hỏi vào ô này, hoặc chọn một tệp") }
        if file != nil, !draft.text.isEmpty {
            problems.add("file", "Chỉ dán câu hỏi hoặc chọn tệp, không làm cả hai; xóa ô dán hoặc bỏ tệp")
        }
        guard problems.isEmpty else { return try await form(visit, draft, problems, status: .unprocessableContent) }
        let data = file.map { Data($0.bytes) } ?? Data(draft.text.utf8)
        let name = file?.name ?? ""
        let read = QuestionReader.read(
            data, name: file == nil ? "dan.txt" : name, format: ImportFormat(rawValue: draft.format) ?? .auto)
        let pending = try await draft.pending(read, name: name) { picture in
            try await visit.keepPicture(picture.bytes, alternative: picture.alternative)
        }
        guard !pending.items.isEmpty else {
            for fault in pending.faults { problems.add(file == nil ? "text" : "file", fault) }
            return try await form(visit, draft, problems, status: .unprocessableContent)
        }
        let id = try await visit.store.addImport(pending, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/question-imports/\(id.rawValue)")
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let page = Typed.number(visit.query("page"), in: 1...1_000) ?? 1
        return try await preview(visit) { frame, record in QuestionImportPage(frame, record, page: page) }
    }

    private static func showItem(_ visit: Visit) async throws -> Response {
        let item = try await visit.pendingItem.item
        return try await editor(visit, QuestionDraft(item.writing), FormProblems(), showsPreview: false)
    }

    private static func mend(_ visit: Visit) async throws -> Response {
        let (record, index, _) = try await visit.pendingItem
        var (draft, problems) = try await visit.questionDraft()
        let step = draft.take(visit.form)
        guard step != .again, problems.isEmpty else {
            return try await editor(
                visit, draft, problems, showsPreview: visit.form["do"] == "preview",
                status: problems.isEmpty ? .ok : .unprocessableContent)
        }
        if step == .save { problems = draft.problems() }
        guard problems.isEmpty else {
            return try await editor(visit, draft, problems, showsPreview: false, status: .unprocessableContent)
        }
        let writing = draft.writing.tidied()
        try await visit.store.changeImport(record.id) { pending in
            guard pending.items.indices.contains(index) else { throw StoreError.missing }
            pending.items[index].writing = writing
            pending.items[index].fault = ""
            pending.items[index].isDropped = false
        }
        return back(record, index)
    }

    private static func drop(_ visit: Visit) async throws -> Response {
        let (record, index, _) = try await visit.pendingItem
        let isDropped = visit.form["drop"] == "1"
        try await visit.store.changeImport(record.id) { pending in
            guard pending.items.indices.contains(index) else { throw StoreError.missing }
            pending.items[index].isDropped = isDropped
        }
        return back(record, index)
    }

    private static func take(_ visit: Visit) async throws -> Response {
        let id: QuestionImportRecord.ID = try visit.id("import")
        let (drafts, faults) = (visit.form["drafts"] == "1", visit.form["faults"] == "1")
        let account = try visit.actor.account
        do {
            _ = try await visit.store.takeImport(
                id, withDrafts: drafts, despiteFaults: faults, by: account.id, of: account.unit, at: visit.now,
                wording: StoredQuestion.version)
        } catch let refusal as PendingQuestions.Refused {
            return try await preview(visit, status: .unprocessableContent) { frame, record in
                QuestionImportPage(
                    frame, record, page: 1, refusal: refusal, takesDrafts: drafts, ignoresFaults: faults)
            }
        }
        return .seeOther("/question-imports/\(id.rawValue)")
    }

    /// To the question on its page of the preview.
    private static func back(_ record: QuestionImportRecord, _ index: Int) -> Response {
        let page = index / QuestionImportPage.pageSize + 1
        return .seeOther(
            "/question-imports/\(record.id.rawValue)\(page == 1 ? "" : "?page=\(page)")#cau-\(index + 1)")
    }

    private static func preview(
        _ visit: Visit, status: HTTPResponse.Status = .ok, _ make: (Frame, QuestionImportRecord) -> QuestionImportPage
    ) async throws -> Response {
        guard let record = try await visit.store.questionImport(visit.id("import")) else {
            throw HTTPError(.notFound)
        }
        let frame = try await visit.frame("Xem trước câu hỏi", js: ["js/form.js"])
        return try visit.page(make(frame, record), "Question/QuestionImportPage", status: status)
    }

    private static func editor(
        _ visit: Visit, _ draft: QuestionDraft, _ problems: FormProblems, showsPreview: Bool,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (record, index, item) = try await visit.pendingItem
        let href = "/question-imports/\(record.id.rawValue)"
        let place = QuestionFormPage.Place(
            heading: "Sửa câu \(index + 1) của tệp",
            crumbs: [
                Crumb(title: "Câu hỏi của tôi", href: "/questions"), Crumb(title: "Xem trước", href: href),
                Crumb(title: "Câu \(index + 1)", href: nil),
            ], action: "\(href)/items/\(index + 1)", cancelHref: "\(href)#cau-\(index + 1)",
            notices: (item.fault.isEmpty ? [] : [item.fault]) + item.notices)
        let page = QuestionFormPage(
            try await visit.frame(place.heading, js: ["js/form.js"]), place, draft, problems,
            showsPreview: showsPreview)
        return try visit.page(page, "Question/QuestionFormPage", status: status)
    }

    private static func form(
        _ visit: Visit, _ draft: QuestionImportDraft, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let page = QuestionImportFormPage(
            try await visit.frame("Nhập câu hỏi từ tệp", js: ["js/form.js"]), draft, problems)
        return try visit.page(page, "Question/QuestionImportFormPage", status: status)
    }
}

extension Visit {
    /// The question of a file that the path names, with its 0-based place; a file that was taken in has none to change.
    fileprivate var pendingItem: (record: QuestionImportRecord, index: Int, item: PendingQuestions.Item) {
        get async throws {
            let number = Typed.number(try text("item"), in: 1...10_000) ?? 0
            guard let record = try await store.questionImport(id("import")), record.takenAt == nil,
                record.pending.items.indices.contains(number - 1)
            else { throw HTTPError(.notFound) }
            return (record, number - 1, record.pending.items[number - 1])
        }
    }
}
