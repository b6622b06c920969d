import CMD4C
import Foundation

/// Markdown made into HTML that may be shown as it is: a fixed set of tags, no raw HTML, no address that runs code.
package enum Markdown {
    /// The most that is read, in bytes of UTF-8 (DEPENDENCIES.md §2).
    package static let maximumBytes = 256 * 1024

    /// What is written for a text, and everything that its author must mend.
    package struct Rendering: Hashable, Sendable {
        package var html = ""
        /// Vietnamese, one sentence a fault; empty when nothing had to be left out.
        package var problems: [String] = []
        /// File names of the figures that were written, in order.
        package var images: [String] = []
        /// Slugs of the lessons that the text links to, in order.
        package var lessonLinks: [String] = []
    }

    /// How a text is placed on its page.
    package struct Setting: Hashable, Sendable {
        /// The folder below `/media/` that figures are served from; without one, figures are refused.
        package var mediaFolder: String?
        /// Added to the level of every heading, so that the page keeps its one `<h1>`.
        package var headingShift = 1

        package init(mediaFolder: String? = nil, headingShift: Int = 1) {
            self.mediaFolder = mediaFolder
            self.headingShift = headingShift
        }
    }

    /// Renders a text. Never fails: what may not be shown is left out and named among the problems.
    package static func render(_ text: String, setting: Setting = Setting()) -> Rendering {
        render(text, setting: setting, depth: 0)
    }

    static func render(_ text: String, setting: Setting, depth: Int) -> Rendering {
        guard text.utf8.count <= maximumBytes else {
            return Rendering(problems: ["bài dài quá \(maximumBytes / 1024) KB; hãy tách thành nhiều phần"])
        }
        var writer = MarkdownWriter(setting: setting, depth: depth)
        var parser = MD_PARSER()
        parser.flags = UInt32(
            MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOHTMLSPANS
                | MD_FLAG_NOINDENTEDCODEBLOCKS)
        parser.enter_block = { type, detail, state in
            MarkdownWriter.resume(state) { $0.enterBlock(type, detail) }
        }
        parser.leave_block = { type, _, state in
            MarkdownWriter.resume(state) { $0.leaveBlock(type) }
        }
        parser.enter_span = { type, detail, state in
            MarkdownWriter.resume(state) { $0.enterSpan(type, detail) }
        }
        parser.leave_span = { type, _, state in
            MarkdownWriter.resume(state) { $0.leaveSpan(type) }
        }
        parser.text = { type, characters, size, state in
            MarkdownWriter.resume(state) { $0.text(type, MarkdownWriter.string(characters, Int(size))) }
        }
        let bytes = Array(text.utf8)
        let outcome = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                withUnsafeMutablePointer(to: &writer) {
                    md_parse(characters.baseAddress, MD_SIZE(characters.count), &parser, $0)
                }
            }
        }
        if outcome != 0 { writer.rendering.problems.append("không đọc được đoạn Markdown này") }
        return writer.rendering
    }
}
