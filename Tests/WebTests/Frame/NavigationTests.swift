import Domain
import Testing

@testable import Web

@Suite("Navigation")
struct NavigationTests {
    @Test("a bar holds seven places; of more, the last are folded together", arguments: [1, 7, 8, 12])
    func fold(count: Int) {
        let items = (1...count).map { Frame.NavItem(title: "\($0)", href: "/\($0)", icon: "", isCurrent: $0 == count) }
        let (bar, more) = Navigation.folded(items)
        #expect(bar.count == (count > 7 ? 6 : count))
        #expect((bar + (more?.items ?? [])).map(\.title) == items.map(\.title))
        #expect((more?.isCurrent ?? false) == (count > 7))
    }
}
