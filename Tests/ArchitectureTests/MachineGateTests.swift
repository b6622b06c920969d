import Testing

@Suite("Paths of one machine")
struct MachineGateTests {
    @Test("no file names a folder of one machine")
    func tree() {
        #expect(machineProblems(Repository.all) == [])
    }

    @Test("a planted path is reported", arguments: ["work", "root", "home"])
    func planted(folder: String) {
        let file = SourceFile(path: "scripts/run", text: "cd /\(folder)/thao\n")
        #expect(machineProblems([file]).count == 1)
    }

    @Test("a path inside a folder of ours and a URL are fine", arguments: ["home", "work"])
    func fine(folder: String) {
        let text = "$here/\(folder)/a https://a.example/\(folder)/b lessons/\(folder)/c"
        #expect(machineProblems([SourceFile(path: "docs/a.md", text: text)]) == [])
    }
}
