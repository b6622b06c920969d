import Foundation
import TestKit
import Testing

@testable import Content

@Suite("Pictures of questions")
struct CleanPictureTests {
    /// Noise, which is the worst that there is to compress.
    static func noise(_ width: Int, _ height: Int, seed: Int = 1) -> Pixels {
        var chance = Seeded(seed: seed)
        return Pixels(
            width: width, height: height,
            bytes: (0..<(width * height * 3)).map { _ in UInt8.random(in: 0...255, using: &chance) })
    }

    /// Red above, blue below.
    static func halves(_ width: Int, _ height: Int) -> Pixels {
        let row = width * 3
        return Pixels(
            width: width, height: height,
            bytes: (0..<(row * height)).map { index in
                let channel = index % 3
                return (index / row < height / 2 ? channel == 0 : channel == 2) ? 255 : 0
            })
    }

    @Test("a PNG stays a PNG of the same size and the same look")
    func png() throws {
        let pixels = Self.halves(20, 10)
        let clean = try CleanPicture(try #require(PNGCodec.encode(pixels)))
        #expect(clean.mediaType == "image/png" && clean.width == 20 && clean.height == 10)
        #expect(try PNGCodec.decode([UInt8](clean.bytes)).bytes == pixels.bytes)
    }

    @Test("whatever is sent weighs at most 300 KB and fits a telephone", arguments: [(1_400, 900), (300, 2_600)])
    func bounds(width: Int, height: Int) throws {
        let clean = try CleanPicture(try #require(PNGCodec.encode(Self.noise(width, height))))
        #expect(clean.bytes.count <= 300_000)
        #expect(max(clean.width, clean.height) <= 1_280)
        let ratio = Double(clean.width * height) / Double(clean.height * width)
        #expect(abs(ratio - 1) < 0.02)
    }

    @Test("a photograph lies as its camera held it, and nothing of the camera is left", arguments: 1...8)
    func orientation(value: Int) throws {
        let jpeg = try #require(JPEGCodec.encode(Self.halves(64, 32), quality: 90))
        let file = Self.withExif(jpeg, orientation: UInt8(value))
        let clean = try CleanPicture(file)
        #expect((clean.width, clean.height) == (value >= 5 ? (32, 64) : (64, 32)))
        #expect(clean.bytes.range(of: Data("Exif".utf8)) == nil)
        #expect(clean.bytes.range(of: Data("SECRET-PLACE".utf8)) == nil)
        // The red half was above in the file: where it is now follows from the orientation.
        let pixels = try JPEGCodec.decode([UInt8](clean.bytes))
        let places = [
            1: (0.5, 0.1), 2: (0.5, 0.1), 3: (0.5, 0.9), 4: (0.5, 0.9), 5: (0.1, 0.5), 6: (0.9, 0.5), 7: (0.9, 0.5),
            8: (0.1, 0.5),
        ]
        let (x, y) = try #require(places[value])
        let at = (Int(y * Double(pixels.height)) * pixels.width + Int(x * Double(pixels.width))) * 3
        #expect(pixels.bytes[at] > 200 && pixels.bytes[at + 2] < 60)
    }

    @Test("what shines through becomes white")
    func transparent() throws {
        // A pixel of nothing, written by hand: colour type 6, one row.
        let file = Array(Data(base64Encoded: Self.clearPixel) ?? Data())
        let pixels = try PNGCodec.decode(file)
        #expect(pixels.bytes == [255, 255, 255])
    }

    @Test(
        "what is no picture that can be kept is refused with what to do",
        arguments: [
            (Array("GIF89a".utf8), PictureRefusal.unknownFormat), (Array("RIFF0000WEBP".utf8), .unknownFormat),
            (Array("<svg onload=alert(1)>".utf8), .unknownFormat), ([], .unknownFormat),
            ([0xFF, 0xD8, 0xFF, 0xE0], .damaged), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .damaged),
            (Array(repeating: 0, count: CleanPicture.fileLimit + 1), .tooHeavy),
        ])
    func refused(file: [UInt8], refusal: PictureRefusal) {
        #expect(throws: refusal) { _ = try CleanPicture(file) }
    }

    @Test("a bomb is refused by its header, before a byte of it is decoded")
    func bomb() throws {
        var png = try #require(PNGCodec.encode(Self.halves(4, 4)))
        // Width and height of IHDR: 30,000 × 30,000, with the checksum of that.
        png.replaceSubrange(16..<24, with: [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30])
        png.replaceSubrange(29..<33, with: Self.checksum(png[12..<29]))
        #expect(throws: PictureRefusal.tooLarge) { _ = try CleanPicture(png) }
        var jpeg = try #require(JPEGCodec.encode(Self.halves(64, 32), quality: 90))
        let frame = try #require(jpeg.indices.dropLast().first { jpeg[$0] == 0xFF && jpeg[$0 + 1] == 0xC0 })
        jpeg.replaceSubrange((frame + 5)..<(frame + 9), with: [0x80, 0, 0x80, 0])
        #expect(throws: PictureRefusal.tooLarge) { _ = try CleanPicture(jpeg) }
    }

    @Test("spoilt pictures are refused or cleaned, never more", arguments: 0..<200)
    func spoilt(seed: Int) throws {
        var chance = Seeded(seed: seed)
        let good = try #require(
            seed.isMultiple(of: 2)
                ? PNGCodec.encode(Self.noise(24, 16)) : JPEGCodec.encode(Self.noise(24, 16), quality: 80))
        var file = good
        for _ in 0..<Int.random(in: 1...8, using: &chance) {
            file[Int.random(in: 0..<file.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
        }
        if Bool.random(using: &chance) { file.removeLast(Int.random(in: 0..<file.count, using: &chance)) }
        do {
            let clean = try CleanPicture(file)
            #expect(clean.bytes.count <= CleanPicture.byteLimit && max(clean.width, clean.height) <= 1_280)
        } catch {
            #expect(!error.message.isEmpty)
        }
    }

    /// A JPEG with what a camera writes: the orientation, and where it was.
    static func withExif(_ jpeg: [UInt8], orientation: UInt8) -> [UInt8] {
        var tiff: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
        tiff += [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
        let body = Array("Exif\0\0".utf8) + tiff + Array("SECRET-PLACE".utf8)
        let length = body.count + 2
        return Array(jpeg.prefix(2)) + [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + body
            + jpeg.dropFirst(2)
    }

    /// CRC-32 as PNG uses it.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        crc ^= 0xFFFF_FFFF
        return [24, 16, 8, 0].map { UInt8(crc >> $0 & 0xFF) }
    }

    private static let clearPixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII="
}
