import ArgumentParser
import Domain
import Foundation
import Store
import Web

/// `thao admin`: the way into a database that nobody can sign in to.
struct AdminCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin", abstract: "Người quản trị hệ thống.", discussion: "Administrators.",
        subcommands: [AdminCreateCommand.self])
}

/// `thao admin create`
struct AdminCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Tạo người quản trị đầu tiên, cùng đơn vị gốc (Sở) và tệp dữ liệu nếu chưa có.",
        discussion: "Creates the first administrator, the root unit and the database if there is none; prints a "
            + "one-time password that must be changed at the first sign-in.")

    @Option(help: "Tệp cơ sở dữ liệu; được tạo nếu chưa có.") var db: String
    @Option(help: "Tên đầy đủ của Sở; bắt buộc khi dữ liệu còn trống.") var unitName: String?
    @Option(help: "Mã của Sở, gõ khi đăng nhập.") var unitCode = "SGD"
    @Option(help: "Tên đăng nhập.") var user: String
    @Option(help: "Họ và tên.") var fullName = "Quản trị hệ thống"
    @Flag(help: "Tạo thêm dù đã có người quản trị.") var another = false

    private struct Outcome: Encodable {
        let unit: String
        let user: String
        let password: String
    }

    private var wish: FirstAdministrator {
        FirstAdministrator(
            unitCode: unitCode, unitName: unitName, userName: user, fullName: fullName, allowsAnother: another)
    }

    func validate() throws {
        if let problem = wish.usageProblem { throw ValidationError(problem) }
    }

    func run() async throws {
        if unitName == nil, !FileManager.default.fileExists(atPath: db) {
            throw Failure.problems("\(db): \(AdministratorRefusal.needsUnit.message)")
        }
        let store = try Opening.store(db, mustExist: false)
        defer { try? store.close() }
        let now = Opening.now()
        let password = FirstPassword.password(bytes: Opening.randomBytes(FirstPassword.passwordBytes))
        let unit: Domain.Unit
        do {
            unit = try await store.createAdministrator(
                wish, passwordHash: PasswordHasher().hash(password),
                validFrom: SchoolYear.containing(now.day).firstDay, at: now)
        } catch let refusal as AdministratorRefusal {
            throw Failure.problems("\(db): \(refusal.message)")
        }
        try Terminal.put(json: Outcome(unit: unit.code, user: user, password: password))
        Terminal.say(
            "Đã tạo người quản trị của \(unit.name). Mật khẩu chỉ hiện một lần và phải đổi ở lần đăng nhập đầu.")
    }
}
