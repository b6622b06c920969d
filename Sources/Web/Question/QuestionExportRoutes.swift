import Content
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Reports
import Store

/// A teacher's questions leave as files for other programs.
enum QuestionExportRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/question-exports", .act(.writeQuestions, at: .own), show)
        routes.get("/question-exports/:format", .act(.writeQuestions, at: .own), download)
    }

    /// What is exported: the chosen questions or all, those that are finished.
    private struct Choice {
        let questions: [Question]
        let skipped: Int
        /// As it stands in the address of the files.
        let ids: String
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let choice = try await choice(visit)
        let page = try QuestionExportPage(
            try await visit.frame("Xuất câu hỏi"), choice.questions, ids: choice.ids, skipped: choice.skipped)
        return try visit.page(page, "Question/QuestionExportPage")
    }

    private static func download(_ visit: Visit) async throws -> Response {
        guard let format = QuestionExportFormat(rawValue: try visit.text("format")) else {
            throw HTTPError(.notFound)
        }
        let questions = try await choice(visit).questions
        guard !questions.isEmpty else { throw HTTPError(.notFound) }
        let bytes: Data
        switch format {
        case .text: bytes = TextFormWriter.write(questions).bytes
        case .gift: bytes = GIFTWriter.write(questions).bytes
        case .moodleXML:
            bytes = MoodleXMLWriter.write(questions, pictures: try await pictures(visit, of: questions)).bytes
        case .qti: bytes = try QTIWriter.write(questions, pictures: await pictures(visit, of: questions)).bytes
        case .xlsx:
            let author = try await visit.app.directory.unit(visit.actor.account.unit, at: visit.now)?.name ?? ""
            let workbook = QuestionWorkbook.make(QuestionTable(questions), author: author, on: visit.now.day)
            return try await visit.download(workbook)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: format.contentType,
                .contentDisposition: "attachment; filename=\"\(format.fileName(on: visit.now.day))\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func pictures(_ visit: Visit, of questions: [Question]) async throws -> ExportedPictures {
        let kept = try await visit.store.pictures(ExportedPictures.ids(of: questions)).mapValues {
            ExportedPictures.Picture(bytes: $0.bytes, mediaType: $0.mediaType)
        }
        return ExportedPictures { kept[$0] }
    }

    /// Boxes that were ticked come one a field, an address of a file names them with commas between.
    private static func choice(_ visit: Visit) async throws -> Choice {
        let ticked = visit.request.uri.queryParameters.getAll("question")
        let named = visit.query("ids").split(separator: ",").map(String.init)
        let ids = (ticked + named).compactMap { Int64($0) }.map { OwnQuestion.ID($0) }
        let all = try await visit.store.ownQuestions(of: visit.actor.account.id).questions
        let chosen = ids.isEmpty ? all : all.filter { ids.contains($0.id) }
        let questions = chosen.compactMap(\.question)
        return Choice(
            questions: questions, skipped: chosen.count - questions.count,
            ids: ids.map { "\($0.rawValue)" }.joined(separator: ","))
    }
}
