import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

@Suite("Cookies of a request")
struct CookieTests {
    @Test(
        "one cookie is found among others, by its whole name",
        arguments: [
            ("a=1; thao_session=xyz; b=2", "xyz"), ("thao_session=xyz", "xyz"), ("thao_session=a=b", "a=b"),
            ("thao_session=", ""), ("thao_session2=no; my_thao_session=no", nil), ("thao_session", nil), ("", nil),
            ("b=thao_session=no;thao_session=yes", "yes"),
        ])
    func cookie(header: String, value: String?) {
        let head = HTTPRequest(
            method: .get, scheme: nil, authority: nil, path: "/", headerFields: [.cookie: header])
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        #expect(request.cookie("thao_session") == value)
    }
}
