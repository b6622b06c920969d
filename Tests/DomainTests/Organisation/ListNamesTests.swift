import Domain
import Testing

@Suite("Names in a class list")
struct ListNamesTests {
    /// Pupils of one class as "name|birth date", and what the list calls them.
    private static let lists: [([String], [String])] = [
        ([], []),
        (["Lê Ngọc Chi|2013-03-12"], ["Lê Ngọc Chi"]),
        (["Lê Ngọc Chi|2013-03-12", "Lê Ngọc Chí|2013-04-01"], ["Lê Ngọc Chi", "Lê Ngọc Chí"]),
        (
            ["Huỳnh Thị Quỳnh|2009-03-12", "Trần Văn Nam|2009-03-12", "Huỳnh Thị Quỳnh|2009-11-05"],
            ["Huỳnh Thị Quỳnh (12/03)", "Trần Văn Nam", "Huỳnh Thị Quỳnh (05/11)"]
        ),
        (["Vũ Hòa|2010-01-02", "VŨ HOÀ|2010-10-20"], ["Vũ Hòa (02/01)", "VŨ HOÀ (20/10)"]),
        (["Vũ Hòa|", "Vũ Hòa|2010-10-20"], ["Vũ Hòa", "Vũ Hòa (20/10)"]),
        (
            ["Vũ Hòa|2010-10-20", "Vũ Hòa|2011-10-20", "Vũ Hòa|2010-01-02"],
            ["Vũ Hòa (20/10), mã …0000", "Vũ Hòa (20/10), mã …0001", "Vũ Hòa (02/01)"]
        ),
        (["Vũ Hòa|", "Vũ Hòa|"], ["Vũ Hòa, mã …0000", "Vũ Hòa, mã …0001"]),
    ]

    @Test(
        "only a name that repeats gets a birthday, never its year, and only one that still repeats the end of its code",
        arguments: lists)
    func names(pupils: [String], expected: [String]) {
        let learners = pupils.enumerated().map { place, text in
            let parts = text.split(separator: "|").map(String.init)
            return Learner(
                id: Identifier(Int64(place + 1)), studentCode: "07900000000\(place)", fullName: parts[0],
                birthDate: parts.count > 1 ? Day(text: parts[1]) : nil, sex: nil)
        }
        let names = learners.listNames()
        #expect(learners.map { names[$0.id] } == expected)
        #expect(names.count == learners.count)
    }
}
