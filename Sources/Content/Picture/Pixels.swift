/// A decoded picture: three bytes a pixel, red, green, blue, row by row.
struct Pixels {
    let width: Int
    let height: Int
    let bytes: [UInt8]

    /// No larger than so many pixels on its longer side; each pixel is the mean of those that it stands for.
    func fitted(into side: Int) -> Pixels {
        let longest = max(width, height)
        guard longest > side else { return self }
        let newWidth = max(1, width * side / longest)
        let newHeight = max(1, height * side / longest)
        let columns = (0...newWidth).map { $0 * width / newWidth }
        let rows = (0...newHeight).map { $0 * height / newHeight }
        let scaled = [UInt8](unsafeUninitializedCapacity: newWidth * newHeight * 3) { target, count in
            bytes.withUnsafeBufferPointer { source in
                for y in 0..<newHeight {
                    for x in 0..<newWidth {
                        mean(source, columns[x]..<columns[x + 1], rows[y]..<rows[y + 1]) { channel, value in
                            target[(y * newWidth + x) * 3 + channel] = value
                        }
                    }
                }
            }
            count = newWidth * newHeight * 3
        }
        return Pixels(width: newWidth, height: newHeight, bytes: scaled)
    }

    private func mean(
        _ source: UnsafeBufferPointer<UInt8>, _ columns: Range<Int>, _ rows: Range<Int>, _ set: (Int, UInt8) -> Void
    ) {
        var (red, green, blue) = (0, 0, 0)
        for y in rows {
            var at = (y * width + columns.lowerBound) * 3
            for _ in columns {
                red += Int(source[at])
                green += Int(source[at + 1])
                blue += Int(source[at + 2])
                at += 3
            }
        }
        let count = columns.count * rows.count
        set(0, UInt8((red + count / 2) / count))
        set(1, UInt8((green + count / 2) / count))
        set(2, UInt8((blue + count / 2) / count))
    }

    /// Turned as the orientation of a photograph says, 1...8 (EXIF 2.3, tag 0x0112).
    func upright(_ orientation: Int) -> Pixels {
        guard (2...8).contains(orientation) else { return self }
        let isTurned = orientation >= 5
        let newWidth = isTurned ? height : width
        let newHeight = isTurned ? width : height
        let turned = [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
            bytes.withUnsafeBufferPointer { source in
                for y in 0..<newHeight {
                    for x in 0..<newWidth {
                        let (fromX, fromY) = origin(x, y, orientation)
                        let (to, from) = ((y * newWidth + x) * 3, (fromY * width + fromX) * 3)
                        for channel in 0..<3 { target[to + channel] = source[from + channel] }
                    }
                }
            }
            count = bytes.count
        }
        return Pixels(width: newWidth, height: newHeight, bytes: turned)
    }

    /// Which pixel of the file stands at a place of the upright picture.
    private func origin(_ x: Int, _ y: Int, _ orientation: Int) -> (x: Int, y: Int) {
        switch orientation {
        case 2: (width - 1 - x, y)
        case 3: (width - 1 - x, height - 1 - y)
        case 4: (x, height - 1 - y)
        case 5: (y, x)
        case 6: (y, height - 1 - x)
        case 7: (width - 1 - y, height - 1 - x)
        default: (width - 1 - y, x)
        }
    }
}
