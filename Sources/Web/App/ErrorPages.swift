import Domain
import HTTPTypes
import Hummingbird
import Logging
import Store

/// Turns whatever went wrong into a page with a Vietnamese sentence that says what to do. What was not foreseen is logged
/// whole under a short code; the page shows only the code.
struct ErrorPages: RouterMiddleware {
    typealias Context = PageContext

    /// What the visitor is told.
    struct Answer {
        let status: HTTPResponse.Status
        let title: String
        let message: String
    }

    let app: AppEnvironment

    func handle(
        _ request: Request, context: PageContext, next: (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return try respond(to: error, request, context)
        }
    }

    private func respond(to error: any Error, _ request: Request, _ context: PageContext) throws -> Response {
        if request.isAPI { return problem(error, request) }
        let answer = Self.answer(error)
        // A busy moment passes; what else the database says, and what nobody foresaw, somebody must read.
        let isUnforeseen = answer.status == .internalServerError
        let code = Self.code(app.randomBytes(2))
        if isUnforeseen || (error is StoreError && answer.status == .serviceUnavailable && !Self.isBusy(error)) {
            app.logger.error(
                "\(request.method) \(request.uri.path)", metadata: ["code": "\(code)", "error": "\(error)"])
        }
        var response = try response(answer, code: isUnforeseen ? code : nil, request)
        if answer.status == .serviceUnavailable { response.headers[.retryAfter] = "5" }
        return response
    }

    /// As another program reads it.
    private func problem(_ error: any Error, _ request: Request) -> Response {
        if let problem = error as? APIProblem { return problem.response }
        if Self.answer(error).status == .notFound { return APIProblem.unknown.response }
        app.logger.error("\(request.method) \(request.uri.path)", metadata: ["error": "\(error)"])
        return APIProblem.unforeseen.response
    }

    private func response(_ answer: Answer, code: String?, _ request: Request) throws -> Response {
        if request.wantsText {
            return .text(try app.renderer.text(answer.message, in: request.language), status: answer.status)
        }
        let page = ErrorPage(
            frame: Frame.bare(title: answer.title, app: app), status: "\(answer.status.code)", title: answer.title,
            message: answer.message, code: code)
        return try app.renderer.response(page, "Accounts/ErrorPage", status: answer.status, to: request)
    }

    private static func isBusy(_ error: any Error) -> Bool {
        if case StoreError.busy = error { return true }
        return false
    }

    private static func answer(_ error: any Error) -> Answer {
        switch error {
        case AttemptRefusal.paused:
            // Not 409: a page keeps what is not taken now and sends it again.
            Answer(
                status: HTTPResponse.Status(code: 423, reasonPhrase: "Locked"), title: "Bài đang tạm dừng",
                message: AttemptRefusal.paused.message)
        case let refusal as any Refusal:
            Answer(status: .conflict, title: "Chưa làm được việc này", message: refusal.message)
        case StoreError.missing:
            httpAnswer(.notFound)
        case let error as StoreError:
            Answer(
                status: .serviceUnavailable, title: error == .busy ? "Hệ thống đang bận" : "Chưa ghi được dữ liệu",
                message: error.message)
        case is PasswordHasher.Busy:
            Answer(
                status: .serviceUnavailable, title: "Nhiều người đang đăng nhập",
                message: "Chờ vài giây rồi bấm Đăng nhập lại. Thông tin vừa nhập chưa bị mất.")
        case PageError.staleForm:
            Answer(
                status: .forbidden, title: "Trang này đã cũ",
                message: "Quay lại trang trước, tải lại rồi gửi lại. Nếu vẫn gặp, đăng xuất và đăng nhập lại.")
        case let error as HTTPError:
            httpAnswer(error.status)
        default:
            httpAnswer(.internalServerError)
        }
    }

    private static func httpAnswer(_ status: HTTPResponse.Status) -> Answer {
        switch status {
        case .notFound, .methodNotAllowed:
            Answer(
                status: .notFound, title: "Không tìm thấy trang này",
                message:
                    "Có thể đường dẫn gõ thiếu, bài đã được gỡ xuống, hoặc trang này không dành cho tài khoản đang "
                    + "dùng. Bài làm và điểm vẫn còn nguyên.")
        case .unauthorized:
            Answer(
                status: .unauthorized, title: "Phiên đăng nhập đã hết",
                message: "Đăng nhập lại để làm tiếp. Câu trả lời đã lưu vẫn còn nguyên.")
        case .contentTooLarge:
            Answer(
                status: .contentTooLarge, title: "Tệp hoặc biểu mẫu quá lớn",
                message: "Chọn tệp nhỏ hơn rồi gửi lại. Danh sách học sinh nên tách theo từng trường, tối đa 8 MB.")
        case .badRequest, .unprocessableContent:
            Answer(
                status: .badRequest, title: "Không đọc được biểu mẫu",
                message: "Quay lại trang trước, tải lại rồi gửi lại.")
        default:
            Answer(
                status: .internalServerError, title: "Có lỗi ở phía hệ thống",
                message: "Dữ liệu đã lưu vẫn còn nguyên. Thử lại sau ít phút; nếu vẫn lỗi, báo mã bên dưới cho thầy cô "
                    + "hoặc người quản trị.")
        }
    }

    /// Four hexadecimal digits, said easily over the telephone.
    private static func code(_ bytes: [UInt8]) -> String {
        hexadecimal(bytes).uppercased()
    }
}
