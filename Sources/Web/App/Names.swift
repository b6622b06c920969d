import Domain
import Hummingbird

// Words that two modules use. Within the pages a `Response` is the answer to a request; what a pupil answered is a
// `Domain.Response`. A `Unit` is always an organisation.
typealias Response = Hummingbird.Response
typealias Unit = Domain.Unit
